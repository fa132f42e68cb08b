package jp.musubi.platform;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform's start. Settings are the {@code MUSUBI_*} variables of docs/settings.md. */
@SpringBootApplication
public class MusubiPlatform {

    /** @param args nothing, {@code --fresh} to begin with empty data, or {@code --rehearse} to start once and end */
    public static void main(String[] args) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        var start = new PlatformStart(args, System.getenv(), out, err);
        int exitCode = start.run();
        if (exitCode != PlatformStart.RUNNING || start.isRehearsal()) {
            System.exit(exitCode);
        }
    }

    /** The texts are Japanese whatever the terminal's locale says it is. */
    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
