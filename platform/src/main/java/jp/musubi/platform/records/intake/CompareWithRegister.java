package jp.musubi.platform.records.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import org.springframework.stereotype.Component;

/** 台帳との照らし合わせ。Finds the person by number and compares what was sent of the person with the register. */
@Component
class CompareWithRegister {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final People people;
    private final Clock clock;

    CompareWithRegister(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    Registered compare(Submission submission) {
        SubmittedPatient patient = submission.patient();
        Optional<Person> person = people.findByMember(patient.memberSystem(), patient.memberValue());
        if (person.isEmpty()) {
            return new Registered(null, List.of(RegisterRule.MEMBER.finding(submission)));
        }
        LocalDate today = LocalDate.now(clock.withZone(JAPAN));
        List<Finding> findings = RegisterRules.listBroken(submission, person.get(), today).stream()
                .map(rule -> rule.finding(submission))
                .toList();
        return new Registered(person.get(), findings);
    }
}
