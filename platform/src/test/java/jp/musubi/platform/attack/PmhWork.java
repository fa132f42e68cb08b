package jp.musubi.platform.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.pmh.care.AskOpinions;
import jp.musubi.platform.pmh.care.CareField;
import jp.musubi.platform.pmh.care.CareRights;
import jp.musubi.platform.pmh.care.CareSeat;
import jp.musubi.platform.pmh.care.KeepCertifications;
import jp.musubi.platform.pmh.care.OpinionRequest;
import jp.musubi.platform.pmh.certificates.CertificateDesk;
import jp.musubi.platform.pmh.certificates.TurnCertificate;
import jp.musubi.platform.pmh.certificates.TurnCertificate.Turn;
import jp.musubi.platform.pmh.certificates.WriteCertificate;
import jp.musubi.platform.pmh.certificates.WriteCertificate.Typed;
import jp.musubi.platform.pmh.certificates.forms.CertificateFormTest;
import jp.musubi.platform.pmh.screenings.FollowScreenings;
import jp.musubi.platform.pmh.screenings.ScreeningField;
import jp.musubi.platform.pmh.screenings.ScreeningQuery;
import jp.musubi.platform.pmh.screenings.ScreeningQuery.Show;
import jp.musubi.platform.pmh.screenings.ScreeningQuery.Sort;
import jp.musubi.platform.pmh.screenings.ScreeningRights;
import jp.musubi.platform.pmh.screenings.ScreeningSeat;
import jp.musubi.platform.pmh.screenings.TakeScreenings;
import jp.musubi.platform.support.DemoCallers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** 自治体の舞台。Of the victim a certificate, written at a hospital that attacks nobody, and a screening; both at municipality-k. */
@TestComponent
class PmhWork {

    private static final String HOSPITAL = "hospital-h";

    @Autowired
    private DemoCallers country;

    @Autowired
    private WriteCertificate writing;

    @Autowired
    private CertificateDesk desk;

    @Autowired
    private TurnCertificate turning;

    @Autowired
    private ScreeningRights screeningRights;

    @Autowired
    private TakeScreenings takeScreenings;

    @Autowired
    private FollowScreenings followScreenings;

    @Autowired
    private CareRights careRights;

    @Autowired
    private KeepCertifications keepCertifications;

    @Autowired
    private AskOpinions askOpinions;

    private @Nullable String sent;
    private int certifications;

    /** One for all tests. */
    String certificate(AttackCalls calls, Coverage coverage) {
        if (sent == null) {
            sent = send(UUID.fromString(calls.receive(HOSPITAL, coverage, "CHECKUP")));
        }
        return sent;
    }

    /** One for all tests. */
    String screening(Person person, Coverage coverage) {
        ScreeningSeat seat = screeningRights.require(country.caller("municipality-k"), "test");
        String[] parts = coverage.value().split(":");
        String line = String.join(
                ",",
                "",
                parts[0].replaceFirst("^00", ""),
                parts[1],
                parts[2],
                parts[3],
                person.birthDate().toString(),
                person.names().get(0).text(),
                "HEPATITIS",
                "2026-02-02",
                "",
                "",
                "EXAMINE",
                "",
                "");
        byte[] file = (String.join(",", ScreeningField.columns()) + "\n" + line + "\n").getBytes(UTF_8);
        assertThat(takeScreenings.take(seat, file).faults()).isEmpty();
        var query = new ScreeningQuery("HEPATITIS", Show.ALL, Sort.OLDEST, followScreenings.due(), 1);
        return followScreenings.list(seat, query).stream()
                .filter(one -> one.person().equals(person.id()))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** One more each time: one that ended does not end again. */
    String certification(Person person, Coverage coverage) {
        certifications++;
        Map<CareField, String> fields = careFields(person, coverage);
        fields.put(CareField.INSURED, "%010d".formatted(9_990_000 + certifications));
        fields.put(CareField.INSURER, "139017");
        fields.put(CareField.LEVEL, "CARE_1");
        fields.put(CareField.SHARE, "10");
        fields.put(CareField.FROM, "2026-04-01");
        fields.put(CareField.UNTIL, "2027-03-31");
        return keepCertifications
                .register(municipality(), fields)
                .kept()
                .orElseThrow()
                .id()
                .toString();
    }

    /** The one that is open, or a new one. */
    String request(Person person, Coverage coverage) {
        CareSeat seat = municipality();
        String facility = country.facility(HOSPITAL);
        return askOpinions.asked(seat).stream()
                .filter(one -> one.state() == OpinionRequest.State.OPEN
                        && one.person().equals(person.id())
                        && one.facility().digits().equals(facility))
                .findFirst()
                .orElseGet(() -> askOpinions.askFirst(seat, careFields(person, coverage), facility))
                .id()
                .toString();
    }

    private CareSeat municipality() {
        return careRights.requireKeeper(country.caller("municipality-k"), "test");
    }

    private static Map<CareField, String> careFields(Person person, Coverage coverage) {
        String[] parts = coverage.value().split(":");
        Map<CareField, String> fields = new EnumMap<>(CareField.class);
        fields.put(CareField.PAYER, parts[0].replaceFirst("^00", ""));
        fields.put(CareField.SYMBOL, parts[1]);
        fields.put(CareField.NUMBER, parts[2]);
        fields.put(CareField.BRANCH, parts[3]);
        fields.put(CareField.BIRTH, person.birthDate().toString());
        fields.put(CareField.NAME, person.names().get(0).text());
        return fields;
    }

    private String send(UUID visit) {
        Caller doctor = country.caller(HOSPITAL)
                .withPurposes(Set.of(Purpose.SUBMIT, Purpose.ELIGIBILITY))
                .withStaff(new ActingStaff("hospital-h-doctor", Profession.DOCTOR, false, true));
        UUID id = writing.begin(doctor, visit, "NANBYO", "test");
        CertificateDesk.Opened opened = desk.open(doctor, id, "test");
        Map<String, String> values =
                new HashMap<>(CertificateFormTest.whole(opened.certificate().form()));
        values.putAll(opened.values());
        assertThat(writing.save(doctor, id, new Typed(1, values), "test")).isEmpty();
        assertThat(turning.turn(doctor, id, new Turn("SIGN", ""), "test")).isEmpty();
        assertThat(turning.turn(doctor, id, new Turn("SUBMIT", ""), "test")).isEmpty();
        return id.toString();
    }
}
