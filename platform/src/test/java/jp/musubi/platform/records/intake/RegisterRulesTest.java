package jp.musubi.platform.records.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.Submission.SubmittedPatient;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterRulesTest {

    private static final String MEMBER = "98000011:見本:１８７:05";
    private static final LocalDate BIRTH = LocalDate.of(1960, 2, 29);
    private static final LocalDate FROM = LocalDate.of(2020, 4, 1);
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 1);
    private static final Person PERSON = new Person(
            new PersonId(new UUID(0, 1)),
            BIRTH,
            Sex.FEMALE,
            "",
            null,
            List.of(
                    new PersonName("高崎", "花子", "タカサキ", "ハナコ", BIRTH, FROM),
                    new PersonName("吉野", "花子", "ヨシノ", "ハナコ", FROM, null)),
            List.of(
                    new Coverage(SampleUnit.SamplePerson.SYSTEM, MEMBER, "98000011", FROM, UNTIL),
                    new Coverage(SampleUnit.SamplePerson.SYSTEM, "98000029:他:1:01", "98000029", UNTIL, null)));

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource({
        "1960-02-29, female, ヨシノ ハナコ,",
        "1960-02-28, female, ヨシノ ハナコ, BIRTHDATE",
        "1960-02, female, ヨシノ ハナコ, BIRTHDATE",
        "1960-02-29, male, ヨシノ ハナコ, SEX",
        "1960-02-29, unknown, ヨシノ ハナコ, SEX",
        "1960-02-29, female, ﾖｼﾉ ﾊﾅｺ,",
        "1960-02-29, female, よしの　はなこ,",
        "1960-02-29, female, タカサキハナコ,",
        "1960-02-29, female, '',",
        "1960-02-29, female, ヨシノ ハナエ, KANA",
        "1960-03-01, male, タロウ, BIRTHDATE+SEX+KANA"
    })
    void 台帳と比べる(String birthDate, String gender, String kana, String broken) {
        var patient = patient(birthDate, gender, kana);

        assertThat(join(RegisterRules.listBroken(submission(patient), PERSON, FROM)))
                .isEqualTo(broken);
    }

    @ParameterizedTest(name = "受付 {0}、診療 {1} → {2}")
    @CsvSource({
        "2020-03-31, '', EXPIRED",
        "2020-04-01, '',",
        "2026-03-31, '',",
        "2026-04-01, '', EXPIRED",
        "2026-04-01, 2026-03-31,",
        "2026-04-01, 2026-03-31T23:59:59+09:00,",
        "2026-04-01, 2026-03-31T15:00:00Z, EXPIRED",
        "2026-04-01, 2026-03-31 2026-04-01, EXPIRED",
        "2026-04-01, 2026, EXPIRED",
        "2026-03-31, 1999-01-01,"
    })
    void 資格は受付の日か診療のすべての日に有効であればよい(LocalDate today, String days, String broken) {
        List<String> sent = days.isEmpty() ? List.of() : List.of(days.split(" "));
        var patient = patient("1960-02-29", "female", "ヨシノ ハナコ");

        assertThat(join(RegisterRules.listBroken(submission(patient, sent), PERSON, today)))
                .isEqualTo(broken);
    }

    private static String join(List<RegisterRule> rules) {
        return rules.isEmpty()
                ? null
                : String.join("+", rules.stream().map(Enum::name).toList());
    }

    private static SubmittedPatient patient(String birthDate, String gender, String kana) {
        JsonObject nothing = JsonObject.empty();
        return new SubmittedPatient(
                nothing, nothing, SampleUnit.SamplePerson.SYSTEM, "98000011:見本:187:05", birthDate, gender, kana);
    }

    private static Submission submission(SubmittedPatient patient) {
        return submission(patient, List.of());
    }

    private static Submission submission(SubmittedPatient patient, List<String> days) {
        List<SubmittedItem> items = new ArrayList<>();
        for (String day : days) {
            items.add(new SubmittedItem(
                    SubmittedItem.Kind.CONDITION, "Condition", patient.resource(), null, "", day, Set.of()));
        }
        JsonDocument document = (JsonDocument) JsonDocument.parse(new byte[] {'{', '}'}, JsonLimits.SUBMISSION);
        return new Submission(
                document,
                SubmissionType.FIVE_ITEMS,
                SampleUnit.SYSTEM,
                "1310000019^2026^a",
                new FacilityCode("1310000019"),
                patient,
                items);
    }
}
