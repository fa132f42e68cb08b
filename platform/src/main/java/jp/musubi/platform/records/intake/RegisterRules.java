package jp.musubi.platform.records.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.records.sixitems.ClinicalDay;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.words.SearchKey;

/** 台帳の規則。What was sent of a person against what is registered. Source: sharing-service §5. */
final class RegisterRules {

    private RegisterRules() {}

    static List<RegisterRule> listBroken(Submission submission, Person person, LocalDate today) {
        SubmittedPatient patient = submission.patient();
        List<RegisterRule> broken = new ArrayList<>();
        if (!patient.birthDate().equals(person.birthDate().toString())) {
            broken.add(RegisterRule.BIRTHDATE);
        }
        if (!patient.gender().equals(person.sex().fhirCode())) {
            broken.add(RegisterRule.SEX);
        }
        if (!kanaFits(patient, person)) {
            broken.add(RegisterRule.KANA);
        }
        if (!coverageFits(submission, person, today)) {
            broken.add(RegisterRule.EXPIRED);
        }
        return broken;
    }

    /** A former name fits as well: charts keep it for years. Whether kana must be sent is the gate's rule. */
    private static boolean kanaFits(SubmittedPatient patient, Person person) {
        return patient.kana().isBlank()
                || person.names().stream()
                        .anyMatch(name -> SearchKey.of(name.kana()).equals(SearchKey.of(patient.kana())));
    }

    /**
     * In force on the day of receipt, or on every day of care that was sent. An onset may lie long before any coverage:
     * so days of care alone never make a number wrong that is in force today.
     */
    private static boolean coverageFits(Submission submission, Person person, LocalDate today) {
        SubmittedPatient patient = submission.patient();
        List<Coverage> sent = person.coverages().stream()
                .filter(coverage -> coverage.hasNumber(patient.memberSystem(), patient.memberValue()))
                .toList();
        List<LocalDate> days = daysOfCare(submission.items());
        return inForce(sent, today) || (!days.isEmpty() && days.stream().allMatch(day -> inForce(sent, day)));
    }

    private static List<LocalDate> daysOfCare(List<SubmittedItem> items) {
        return items.stream()
                .map(item -> ClinicalDay.find(item.clinicalDate()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static boolean inForce(List<Coverage> coverages, LocalDate day) {
        return coverages.stream().anyMatch(coverage -> coverage.inForceOn(day));
    }
}
