package jp.musubi.platform;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform's start. Settings are the {@code MUSUBI_*} variables of docs/settings.md. */
@SpringBootApplication
public class MusubiPlatform {

    /** @param args nothing, or {@code --fresh} to begin with empty data */
    public static void main(String[] args) {
        int exitCode = new PlatformStart(args, System.getenv()).run();
        if (exitCode != PlatformStart.RUNNING) {
            System.exit(exitCode);
        }
    }
}
