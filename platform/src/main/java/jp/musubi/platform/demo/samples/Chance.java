package jp.musubi.platform.demo.samples;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** 決まった偶然。Looks like chance and is the same each time. */
final class Chance {

    private Chance() {}

    /** A number from 0 to below {@code bound} that depends on both texts only. */
    static int of(String who, String what, int bound) {
        CRC32 crc = new CRC32();
        crc.update((who + "/" + what).getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % bound);
    }
}
