package jp.musubi.platform.commandline.drill;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** 演習の届。Of invented people, each with a number of its own; the same number again is the same notice. */
final class DrillNotices {

    static final String SENDER = "hospital-a";
    static final String CENTER = "health-center-1301";
    static final String PREFECTURE = "prefecture-13";
    static final String MINISTRY = "ministry";

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final Country country;
    private final String disease = "DRILL_" + UUID.randomUUID().toString().substring(0, 8);
    private final AtomicInteger next = new AtomicInteger();

    DrillNotices(Country country) {
        this.country = country;
    }

    String disease() {
        return disease;
    }

    LocalDate today() throws NotShown {
        Instant now = country.time();
        return LocalDate.ofInstant(now, JAPAN);
    }

    int number() {
        return next.incrementAndGet();
    }

    /** How many were given a number. */
    int numbers() {
        return next.get();
    }

    byte[] body(int number, LocalDate diagnosed) {
        int age = number % 90;
        return """
                {"disease":"%s","request":"%s-%d","fields":{"KIND":"PATIENT","NAME":"演習 %d","SEX":"%s","BIRTH":"%d-01-01",\
                "AGE":"%d","ADDRESS":"東京都見本区結町一丁目","GUARDIAN":"演習 保護者","METHOD":"演習の検査 陽性","DIAGNOSED":"%s"}}\
                """.formatted(
                        disease,
                        disease,
                        number,
                        number,
                        number % 2 == 0 ? "MALE" : "FEMALE",
                        diagnosed.getYear() - age,
                        age,
                        diagnosed)
                .getBytes(StandardCharsets.UTF_8);
    }
}
