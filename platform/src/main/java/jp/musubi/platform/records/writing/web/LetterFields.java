package jp.musubi.platform.records.writing.web;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.records.writing.Clinical;
import jp.musubi.platform.records.writing.Department;
import jp.musubi.platform.records.writing.WrittenLetter;
import jp.musubi.platform.records.writing.WrittenLetter.Attached;
import jp.musubi.platform.records.writing.WrittenPatient;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 紹介状の欄を読む。 */
@Component
class LetterFields {

    static final int SHORT = 1_000;
    static final int LONG = 4_000;
    private static final int NAME = 60;

    private final ChooseAddressee addressees;
    private final PartSearch search;

    LetterFields(ChooseAddressee addressees, PartSearch search) {
        this.addressees = addressees;
        this.search = search;
    }

    /**
     * 読めた紹介状。
     *
     * @param agreed the person said by word of mouth that the addressee may open it
     */
    record Letter(
            Department department, WrittenPatient patient, WrittenLetter letter, Clinical clinical, boolean agreed) {

        Letter with(List<Attached> files) {
            return new Letter(department, patient, letter.with(files), clinical, agreed);
        }
    }

    static List<String> names() {
        List<String> names = new ArrayList<>(PatientFields.NAMES);
        names.addAll(Buttons.queries());
        names.addAll(List.of(
                "identifier",
                KeepDrafts.KEPT,
                "department",
                "addressee",
                "q-addressee",
                "addressee-doctor",
                "purpose",
                "complaint",
                "history",
                "remarks",
                "agreed"));
        return names;
    }

    /** Null when something is wrong; each wrong field is noted. */
    @Nullable
    Letter read(Fields fields) {
        Draft draft = fields.draft();
        WrittenPatient patient = PatientFields.read(fields);
        Facility addressee =
                addressees.find(Fields.plain(draft.text("addressee"))).orElse(null);
        if (addressee == null) {
            draft.wrong("addressee", draft.text("addressee").isEmpty() ? "missing" : "unknown");
        }
        Department department = Department.find(draft.text("department")).orElse(null);
        if (department == null) {
            draft.wrong("department", "missing");
        }
        String doctor = fields.words("addressee-doctor", NAME);
        String purpose = fields.neededWords("purpose", SHORT);
        String complaint = fields.neededWords("complaint", SHORT);
        String history = fields.neededWords("history", LONG);
        String remarks = fields.words("remarks", SHORT);
        Clinical clinical = new ClinicalFields(fields, search).read();
        if (draft.wrong() || patient == null || addressee == null || department == null) {
            return null;
        }
        var letter = new WrittenLetter(
                addressee, doctor.isEmpty() ? "担当医" : doctor, purpose, complaint, history, remarks, List.of());
        return new Letter(
                department, patient, letter, clinical, !draft.text("agreed").isEmpty());
    }
}
