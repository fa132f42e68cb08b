package jp.musubi.platform.records;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.standard.words.FacilityCode;

/**
 * 受付番号。Facility, day (JST) and order of arrival, e.g. {@code 1310000017-20260401-00000012}. Numbers of a facility rise
 * in the order in which one process received; some are never given.
 *
 * @param serial from 1, anew each day
 */
public record ReceiptNumber(FacilityCode facility, LocalDate day, int serial) {

    private static final Pattern FORM = Pattern.compile("([0-9]{10})-([0-9]{8})-([0-9]{8})");

    public ReceiptNumber {
        if (serial < 1 || serial > 99_999_999) {
            throw new IllegalArgumentException("受付番号の通し番号は1から99999999です");
        }
    }

    /** Empty for what is no such number. */
    public static Optional<ReceiptNumber> find(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()
                || !FacilityCode.isOne(parts.group(1))
                || parts.group(3).equals("00000000")) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.parse(parts.group(2), DateTimeFormatter.BASIC_ISO_DATE);
            return Optional.of(
                    new ReceiptNumber(new FacilityCode(parts.group(1)), day, Integer.parseInt(parts.group(3))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    public String text() {
        return facility.digits() + "-" + day.format(DateTimeFormatter.BASIC_ISO_DATE) + "-" + "%08d".formatted(serial);
    }

    @Override
    public String toString() {
        return text();
    }
}
