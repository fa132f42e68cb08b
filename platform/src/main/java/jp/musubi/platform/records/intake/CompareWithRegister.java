package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import jp.musubi.standard.gate.submission.SubmissionType;
import org.springframework.stereotype.Component;

/**
 * 台帳との照らし合わせ。Finds the person by number and compares what was sent of the person, and of a letter its addressee and
 * signature, of a prescription its day and its issuer, with the registers.
 */
@Component
class CompareWithRegister {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final People people;
    private final CheckLetter letters;
    private final CheckPrescription prescriptions;
    private final Clock clock;

    CompareWithRegister(People people, CheckLetter letters, CheckPrescription prescriptions, Clock clock) {
        this.people = people;
        this.letters = letters;
        this.prescriptions = prescriptions;
        this.clock = clock;
    }

    Registered compare(byte[] body, Submission submission) {
        List<Finding> findings = new ArrayList<>();
        SubmittedPatient patient = submission.patient();
        Person person = people.findByMember(patient.memberSystem(), patient.memberValue())
                .orElse(null);
        if (person == null) {
            findings.add(RegisterRule.MEMBER.finding(submission));
        } else {
            LocalDate today = LocalDate.now(clock.withZone(JAPAN));
            RegisterRules.listBroken(submission, person, today).forEach(rule -> findings.add(rule.finding(submission)));
        }
        if (submission.type() == SubmissionType.MEDICATION_ORDERS) {
            findings.addAll(prescriptions.check(submission));
        }
        if (submission.type() != SubmissionType.REFERRAL) {
            return new Registered(person, findings, null);
        }
        CheckLetter.Checked letter = letters.check(body, submission);
        findings.addAll(letter.findings());
        return new Registered(person, findings, letter.signature());
    }
}
