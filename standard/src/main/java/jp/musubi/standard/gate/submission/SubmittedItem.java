package jp.musubi.standard.gate.submission;

import java.util.Set;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * 項目。One resource taken for the six items, or of a checkup.
 *
 * @param resource its place in the document; bytes between start and end are the resource as sent
 * @param resourceIdentifier value of the resourceInstance-identifier, or null
 * @param label code.text (medicationCodeableConcept.text for a medication; of a checkup its title, or the name of the code),
 *     or empty
 * @param clinicalDate onset, effective, recorded or authored date as sent (FHIR dateTime), or null
 */
public record SubmittedItem(
        Kind kind,
        String resourceType,
        JsonObject resource,
        @Nullable String resourceIdentifier,
        String label,
        @Nullable String clinicalDate,
        Set<Flag> flags) {

    public SubmittedItem {
        flags = Set.copyOf(flags);
    }

    /** 6情報の区分、と健診。Infection is told from lab by its code system only (clins §1). */
    public enum Kind {
        CONDITION,
        ALLERGY,
        INFECTION,
        LAB,
        MEDICATION,
        /** 健診結果報告書の見出しと結果: none of the six, kept beside them. */
        CHECKUP
    }

    /** 旗。Source: clins §4. */
    public enum Flag {
        /** 長期保存 */
        LTS,
        /** 未告知 */
        UNINFORMED,
        /** 未提供 */
        UNDELIVERED
    }
}
