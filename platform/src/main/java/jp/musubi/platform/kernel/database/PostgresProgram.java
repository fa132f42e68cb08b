package jp.musubi.platform.kernel.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs PostgreSQL's programs; what they print goes to the log file. PostgreSQL refuses to run as root: there it runs in
 * a user namespace of its own, in which it is nobody.
 *
 * @param home the folder that holds {@code bin}
 */
record PostgresProgram(Path home, Path log) {

    private static final List<String> AS_NOBODY = List.of("unshare", "--user");

    /** @throws IOException when the program fails */
    void run(String name, List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        if (isRoot()) {
            command.addAll(AS_NOBODY);
        }
        command.add(home.resolve("bin").resolve(name).toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(variable -> variable.startsWith("PG") || variable.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        int exitCode = waitFor(builder.start());
        if (exitCode != 0) {
            throw new IOException(name + " failed with " + exitCode);
        }
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
