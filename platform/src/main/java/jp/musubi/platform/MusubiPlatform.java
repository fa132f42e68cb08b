package jp.musubi.platform;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The platform's start. Settings are the {@code MUSUBI_*} variables of docs/settings.md. */
@SpringBootApplication
public class MusubiPlatform {

    public static void main(String[] args) {
        SpringApplication.run(MusubiPlatform.class, args);
    }
}
