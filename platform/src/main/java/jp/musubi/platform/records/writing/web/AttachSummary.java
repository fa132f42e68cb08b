package jp.musubi.platform.records.writing.web;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.web.SummaryFile;
import jp.musubi.platform.records.writing.WrittenLetter.Attached;
import jp.musubi.platform.records.writing.WrittenPatient;
import org.springframework.stereotype.Component;

/**
 * まとめを添える。What this facility may see of the person today, as a PDF: one look, decided and logged. The structured
 * 患者サマリー goes to no other facility, so it is not what is attached (clarifications 394).
 */
@Component
class AttachSummary {

    private static final Set<DataClass> CLASSES = EnumSet.of(
            DataClass.DEMOGRAPHICS,
            DataClass.CONDITION,
            DataClass.ALLERGY,
            DataClass.MEDICATION,
            DataClass.INFECTION,
            DataClass.LAB);

    private final FillPatient patients;
    private final SummaryFile file;

    AttachSummary(FillPatient patients, SummaryFile file) {
        this.patients = patients;
        this.file = file;
    }

    boolean canAttach() {
        return file.canPrint();
    }

    /** Empty when the person may not be seen here, which is noted at the field. */
    Optional<Attached> find(WrittenPatient patient, Draft draft, Caller caller, String interaction, Locale locale) {
        var person = patients.find(patient.member());
        if (canAttach()
                && patients.decide(caller, person, CLASSES, interaction) instanceof AccessDecision.Granted granted
                && granted.grant().classes().contains(DataClass.DEMOGRAPHICS)) {
            return Optional.of(new Attached("患者のまとめ", "application/pdf", file.print(granted.grant(), locale)));
        }
        draft.wrong("summary", "unseen");
        return Optional.empty();
    }
}
