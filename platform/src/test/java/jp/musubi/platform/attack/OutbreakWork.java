package jp.musubi.platform.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.drafts.DraftDesk;
import jp.musubi.platform.outbreaks.drafts.DraftLine;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.notices.NoticeBook;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** 発生届の舞台。A notice and a draft of a hospital of which nobody among the attackers is. */
@TestComponent
class OutbreakWork {

    private static final String HOSPITAL = "hospital-h";
    private static final String STOMACH = "20065011";
    private static final String MEASLES = "20076176";

    @Autowired
    private DemoCallers country;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Diseases diseases;

    @Autowired
    private NoticeBook notices;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private Intake intake;

    /** Of somebody who is nobody of the synthetic country. */
    String notice() {
        Disease measles = diseases.book().find("MEASLES").orElseThrow();
        var content = FormContent.require(
                diseases.book(),
                measles,
                Map.of(
                        "KIND", "PATIENT",
                        "NAME", "見本 攻子",
                        "SEX", "FEMALE",
                        "BIRTH", "1990-01-01",
                        "AGE", "36",
                        "ADDRESS", "静岡県見本市するが町二丁目",
                        "METHOD", "臨床決定",
                        "DIAGNOSED", "2026-04-01"));
        return notices.send(hospital(), content, "attack-world", "test").id().toString();
    }

    /** Raised by a diagnosis of the victim that the hospital registers. */
    String draft(Person person) {
        Caller doctor = country.caller(HOSPITAL).withPurposes(Set.of(Purpose.NOTIFY_INFECTION));
        if (drafts.list(doctor, "test").isEmpty()) {
            submit(person);
        }
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        List<DraftLine> lines = drafts.list(doctor, "test");
        while (lines.isEmpty() && System.nanoTime() < until) {
            Thread.onSpinWait();
            lines = drafts.list(doctor, "test");
        }
        assertThat(lines).isNotEmpty();
        return lines.get(0).id().toString();
    }

    private void submit(Person person) {
        Coverage coverage = person.coverages().get(0);
        var sample = new SamplePerson(
                coverage.value(),
                person.birthDate().toString(),
                person.sex().fhirCode(),
                person.names().get(0).kana());
        String json = SampleUnit.of(country.facility(HOSPITAL), "attack-measles", sample, "Condition")
                .withCondition("c1", "麻疹", "2026-03-31", "")
                .json()
                .replace(STOMACH, MEASLES);
        Caller sender = country.caller(HOSPITAL).withPurposes(Set.of(Purpose.SUBMIT));
        assertThat(intake.submit(json.getBytes(UTF_8), sender)).isInstanceOf(Receipt.Accepted.class);
    }

    private Facility hospital() {
        return facilities.find(new FacilityCode(country.facility(HOSPITAL))).orElseThrow();
    }
}
