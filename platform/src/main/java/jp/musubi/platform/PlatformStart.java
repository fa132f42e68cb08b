package jp.musubi.platform;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import jp.musubi.platform.kernel.clock.ClockStart;
import jp.musubi.platform.kernel.database.Database;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.SettingsReader;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;

/**
 * From settings to the ready line. All that can go wrong outside the platform is checked before Spring starts and told
 * in one sentence, Japanese and English, on the error stream.
 */
final class PlatformStart {

    static final int RUNNING = 0;

    private static final String REHEARSE = "--rehearse";

    private final String[] arguments;
    private final SettingsReader reader;
    private final PrintStream out;
    private final PrintStream err;

    PlatformStart(String[] arguments, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.arguments = arguments.clone();
        this.reader = new SettingsReader(isRehearsal() ? onAFreePort(environment) : environment);
        this.out = out;
        this.err = err;
    }

    /** Whether to start on a free port, say that it is ready and end: done once when the platform is built. */
    boolean isRehearsal() {
        return Arrays.equals(arguments, new String[] {REHEARSE});
    }

    /** @return {@link #RUNNING}, or the exit code of a {@link StartRefusal} after telling why */
    int run() {
        try {
            start();
            return RUNNING;
        } catch (StartRefused refused) {
            return tell(refused);
        }
    }

    private void start() {
        boolean fresh = fresh();
        Settings settings = reader.read();
        reader.listUnknown().forEach(this::warn);
        // The folder before the port: a second start of the same platform is told as what it is.
        Database.refuseUsedFolder(settings);
        refuseUsedPort(settings);
        var database = Database.open(settings, fresh, out::println);
        try {
            serve(settings, database);
        } catch (RuntimeException e) {
            database.close();
            throw e instanceof StartRefused ? e : broken(settings, e);
        }
    }

    private void serve(Settings settings, Database database) {
        var clock = ClockStart.on(database).clock(settings);
        var application = new SpringApplication(MusubiPlatform.class);
        application.addInitializers(new Foundation(settings, database, clock));
        var running = application.run(
                "--server.port=" + settings.port(),
                "--server.address=" + settings.address().getHostAddress());
        out.println("Musubi is ready at http://localhost:" + settings.port());
        if (isRehearsal()) {
            running.close();
        }
    }

    private boolean fresh() {
        if (arguments.length == 0 || isRehearsal()) {
            return false;
        }
        if (Arrays.equals(arguments, new String[] {"--fresh"})) {
            return true;
        }
        throw new StartRefused(
                StartRefusal.SETTING_WRONG,
                "引数は --fresh(空のデータから始める)だけです。ほかは環境変数 MUSUBI_* で設定してください。",
                "The only argument is --fresh (begin with empty data): set all else by variables MUSUBI_*.");
    }

    private void warn(String unknown) {
        err.println("設定 " + unknown + " はありません。名前を確かめてください。 There is no setting " + unknown + ": check its name.");
    }

    private static Map<String, String> onAFreePort(Map<String, String> environment) {
        var changed = new HashMap<>(environment);
        try (var socket = new ServerSocket(0)) {
            changed.put("MUSUBI_PORT", Integer.toString(socket.getLocalPort()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return changed;
    }

    private static void refuseUsedPort(Settings settings) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(settings.address(), settings.port()));
        } catch (IOException e) {
            throw usedPort(settings.port());
        }
    }

    private static StartRefused usedPort(int port) {
        return new StartRefused(
                StartRefusal.PORT_IN_USE,
                "ポート " + port + " は、ほかのプログラムが使っているか、使うことが許されていません。それを止めるか、MUSUBI_PORT(./run --port)に別の番号を指定してください。",
                "Port " + port
                        + " is in use or not allowed: stop the program that uses it, or give another by MUSUBI_PORT (./run --port).");
    }

    private static StartRefused broken(Settings settings, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return usedPort(settings.port());
            }
            if (cause instanceof StartRefused refused) {
                return refused;
            }
        }
        return new StartRefused(
                StartRefusal.BROKEN,
                "当方の誤りで起動できませんでした。上の記録を添えて知らせてください。",
                "Musubi could not start by an error of its own: please report it with the log above.");
    }

    private int tell(StartRefused refused) {
        err.println(refused.japanese());
        err.println(refused.english());
        return refused.reason().exitCode();
    }
}
