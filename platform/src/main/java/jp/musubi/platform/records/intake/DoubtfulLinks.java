package jp.musubi.platform.records.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.links.LinkCase;
import jp.musubi.platform.kernel.people.links.LinkCases;
import jp.musubi.platform.kernel.people.links.SentItems;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 疑わしい紐付け。A kana that fits no name of the person: taken, warned of, and a case for the link desk (sharing-service §5). */
@Component
class DoubtfulLinks {

    private final LinkCases cases;

    DoubtfulLinks(LinkCases cases) {
        this.cases = cases;
    }

    /** After the unit is kept; sending again raises it again, so nothing is lost when this is cut short. */
    void raise(SubmittedPatient patient, List<Finding> findings, Caller sender) {
        MemberNumber number = MemberNumber.find(patient.memberSystem(), patient.memberValue());
        boolean doubtful = findings.stream().anyMatch(finding -> finding.rule().equals(RegisterRule.KANA.id()));
        if (number != null && doubtful) {
            cases.raise(number, sent(patient), LinkCase.Reason.KANA, sender.name());
        }
    }

    private static SentItems sent(SubmittedPatient patient) {
        return new SentItems(null, patient.kana(), day(patient.birthDate()), sex(patient.gender()), null);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }

    private static @Nullable Sex sex(String code) {
        return Arrays.stream(Sex.values())
                .filter(sex -> sex.fhirCode().equals(code))
                .findFirst()
                .orElse(null);
    }
}
