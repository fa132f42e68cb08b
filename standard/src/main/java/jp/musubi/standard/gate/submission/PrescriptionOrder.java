package jp.musubi.standard.gate.submission;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/** 処方箋の薬の一つ。What ties a MedicationRequest to its prescription: id, issuing facility, department and day of issue. */
public record PrescriptionOrder(JsonObject resource) {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int LENGTH_OF_DAY = "2027-02-01".length();

    /** 処方箋ID, or null. */
    public @Nullable JsonText prescriptionId() {
        for (JsonObject identifier : resource.listObjects("identifier")) {
            if (identifier.is("system", Names.PRESCRIPTION_ID) && identifier.find("value") instanceof JsonText value) {
                return value;
            }
        }
        return null;
    }

    /** Number of the issuing facility, or null. */
    public @Nullable JsonText facility() {
        JsonObject extension = extension(Names.INSTITUTION_NUMBER);
        JsonObject identifier = extension == null ? null : extension.findObject("valueIdentifier");
        return identifier != null && identifier.find("value") instanceof JsonText value ? value : null;
    }

    public boolean hasDepartment() {
        return extension(Names.DEPARTMENT) != null;
    }

    /** The day of issue in Japan; null unless authoredOn is a full day. */
    public @Nullable LocalDate day() {
        String text = resource.findText("authoredOn");
        if (text == null || text.length() < LENGTH_OF_DAY) {
            return null;
        }
        try {
            return text.length() == LENGTH_OF_DAY
                    ? LocalDate.parse(text)
                    : OffsetDateTime.parse(text).atZoneSameInstant(JAPAN).toLocalDate();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private @Nullable JsonObject extension(String url) {
        for (JsonObject extension : resource.listObjects("extension")) {
            if (extension.is("url", url)) {
                return extension;
            }
        }
        return null;
    }
}
