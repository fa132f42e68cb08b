package jp.musubi.platform.demo.samples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.demo.country.Persona;

/**
 * 見本の注文。Whose system sends what about whom, and when.
 *
 * @param from the sender
 * @param to the addressee of a letter; unused by the other kinds
 * @param id in-house part of Bundle.identifier
 * @param at the platform's time, with the offset of Japan
 */
public record SampleOrder(
        SampleKind kind, DemoFacility from, DemoFacility to, Persona patient, String id, OffsetDateTime at) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,36}");

    public SampleOrder {
        if (!mayBeId(id)) {
            throw new IllegalArgumentException("an in-house id has 1 to 36 letters, digits or hyphens");
        }
        at = at.atZoneSameInstant(JAPAN).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether the text may be the in-house part of Bundle.identifier (clins §2.1). */
    public static boolean mayBeId(String text) {
        return ID.matcher(text).matches();
    }

    /** {@code facility^year^id}. */
    String bundleIdentifier() {
        return from.code() + "^" + at.getYear() + "^" + id;
    }

    /** The order of a document inside the one ordered: an in-house id of its own, the same for the same order. */
    SampleOrder attached() {
        String inside =
                UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).toString();
        return new SampleOrder(kind, from, to, patient, inside, at);
    }

    LocalDate today() {
        return at.toLocalDate();
    }

    String stamp() {
        return instant(at);
    }

    /** FHIR instant or dateTime to the second, with offset. */
    static String instant(OffsetDateTime time) {
        return time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
