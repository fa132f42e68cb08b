package jp.musubi.standard.embedding;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** A folder in which a vendor compiles and runs something against the standard. */
record Workshop(Path folder) {

    private static final String PATH =
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

    /** Without warnings or errors, or the text of the compiler. */
    String compile(String className, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(className + ".java"), source);
        var said = new ByteArrayOutputStream();
        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        said,
                        said,
                        "-encoding",
                        "UTF-8",
                        "-Xlint:all",
                        "-proc:none",
                        "-cp",
                        path(),
                        file.toString());
        return said.toString(StandardCharsets.UTF_8);
    }

    /** What it prints, with the folder as its own. */
    String run(String className, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                path(),
                className));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    private String path() {
        return folder + File.pathSeparator + PATH;
    }
}
