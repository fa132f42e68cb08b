package jp.musubi.platform.cybersecurity.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** 日本の今日。 */
final class Days {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private Days() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
