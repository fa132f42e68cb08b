package jp.musubi.platform.exchange.lists;

import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** 頁から送った一覧の名。When it was sent, and a word by which two of one second differ. */
final class ListName {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final int WORDS = 0x10000;

    private ListName() {}

    /** @param now in Japan */
    static String at(LocalDateTime now) {
        return "page-" + TIME.format(now) + "-" + String.format("%04x", new SecureRandom().nextInt(WORDS));
    }
}
