package jp.musubi.standard.gate.submission;

import java.util.List;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.FacilityCode;

/**
 * 登録の中身。What the gate read out of an accepted submission, in the same pass that judged it.
 *
 * @param document for the place of a finding that only the register can make
 * @param identifierSystem Bundle.identifier.system
 * @param identifierValue Bundle.identifier.value, {@code facility^year^id}; of a prescription its 処方箋ID
 * @param facility the facility named in the identifier; of a prescription the one that issued it
 * @param patient the one Patient
 * @param items the items taken for the six, or the heading and results of a checkup, in document order; empty clears the
 *     unit
 */
public record Submission(
        JsonDocument document,
        SubmissionType type,
        String identifierSystem,
        String identifierValue,
        FacilityCode facility,
        SubmittedPatient patient,
        List<SubmittedItem> items) {

    public Submission {
        items = List.copyOf(items);
    }

    /**
     * @param member the identifier that holds the number
     * @param memberSystem JP_Insurance_memberID or JP_PublicPayer_memberID
     * @param birthDate as sent, {@code yyyy-MM-dd}
     * @param gender FHIR code as sent
     * @param kana text of the SYL name, or empty
     */
    public record SubmittedPatient(
            JsonObject resource,
            JsonObject member,
            String memberSystem,
            String memberValue,
            String birthDate,
            String gender,
            String kana) {

        /** Place of the insured number. */
        public JsonValue memberPlace() {
            return placeIn(member, "value");
        }

        public JsonValue birthDatePlace() {
            return placeIn(resource, "birthDate");
        }

        public JsonValue genderPlace() {
            return placeIn(resource, "gender");
        }

        public JsonValue namePlace() {
            return placeIn(resource, "name");
        }

        private static JsonValue placeIn(JsonObject object, String name) {
            JsonValue value = object.find(name);
            return value == null ? object : value;
        }
    }
}
