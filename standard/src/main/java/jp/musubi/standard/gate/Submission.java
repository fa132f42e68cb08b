package jp.musubi.standard.gate;

import java.util.List;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.FacilityCode;

/**
 * 登録の中身。What the gate read out of an accepted submission, in the same pass that judged it.
 *
 * @param identifierSystem Bundle.identifier.system
 * @param identifierValue Bundle.identifier.value, {@code facility^year^id}
 * @param facility the facility named in the identifier
 * @param patient the one Patient
 * @param items the items taken for the six, in document order; empty clears the unit
 */
public record Submission(
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
     * @param memberSystem JP_Insurance_memberID or JP_PublicPayer_memberID
     * @param birthDate as sent, {@code yyyy-MM-dd}
     * @param gender FHIR code as sent
     * @param kana text of the SYL name, or empty
     */
    public record SubmittedPatient(
            JsonObject resource,
            String memberSystem,
            String memberValue,
            String birthDate,
            String gender,
            String kana) {}
}
