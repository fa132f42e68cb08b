package jp.musubi.platform.portal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.records.OperationFigures;
import jp.musubi.platform.records.OperationSpan;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SubmissionFigures;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 小さな国。What the pages' tests show: two facilities, two persons, items, looks and consents of the first. */
public final class SmallCountry {

    public static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    public static final PersonId HANAKO = new PersonId(new UUID(0, 1));
    public static final PersonId YOSHIDA = new PersonId(new UUID(0, 5));
    public static final FacilityCode HOSPITAL = new FacilityCode("1319900013");
    public static final FacilityCode OUTSIDE = new FacilityCode("2719900066");

    static final Party PATIENT_1 =
            new Party("patient-1", "結城 花子", Role.PATIENT, null, HANAKO, Set.of(Purpose.SELF_VIEW));
    static final Party PATIENT_5 =
            new Party("patient-5", "𠮷田 陽葵", Role.PATIENT, null, YOSHIDA, Set.of(Purpose.SELF_VIEW));
    static final Party HOSPITAL_A =
            new Party("hospital-a", "結び中央病院(見本)", Role.FACILITY, HOSPITAL, null, Set.of(Purpose.SUBMIT));

    private static final String MEMBER = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID";

    private SmallCountry() {}

    /** A minute of work, one rule that refused, letters that wait, and a facility near its limit. */
    static OperationFigures operations(OperationSpan span) {
        var step = new OperationFigures.Step(NOW, Map.of(SubmissionState.TAKEN, 3, SubmissionState.REFUSED, 1));
        return new OperationFigures(
                span,
                List.of(step),
                List.of(new SubmissionFigures.RuleCount("R3010", 1)),
                Map.of("WAITING", 2),
                0,
                List.of(new OperationFigures.Use(HOSPITAL.digits(), 160_000, 1, 0, 80)));
    }

    static List<Party> parties() {
        return List.of(HOSPITAL_A, PATIENT_1, PATIENT_5);
    }

    static List<Facility> facilities() {
        return List.of(
                new Facility(HOSPITAL, "結び中央病院(見本)", FacilityKind.HOSPITAL, LocalDate.parse("2025-02-01"), false),
                new Facility(OUTSIDE, "地区外みほん医院", FacilityKind.CLINIC, null, false));
    }

    static List<Person> people() {
        return List.of(
                new Person(
                        HANAKO,
                        LocalDate.parse("1961-05-14"),
                        Sex.FEMALE,
                        "東京都見本区",
                        null,
                        List.of(name("結城", "花子", "ユウキ", "ハナコ", "1961-05-14")),
                        List.of(
                                new Coverage(MEMBER, "01130012:1301:1001:01", "01130012", day("2001-04-01"), null),
                                new Coverage(
                                        MEMBER, "06130017:1:2:00", "06130017", day("1990-04-01"), day("2001-04-01")))),
                new Person(
                        YOSHIDA,
                        LocalDate.parse("2018-07-07"),
                        Sex.FEMALE,
                        "東京都見本区",
                        null,
                        List.of(name("𠮷田", "陽葵", "ヨシダ", "ヒマリ", "2018-07-07")),
                        List.of()));
    }

    static Optional<Person> findPerson(PersonId id) {
        return people().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** Items of a class: 2 conditions, 1 allergy, no infection, 120 lab results, 1 medicine. */
    public static List<ServedItem> items(DataClass dataClass) {
        return switch (dataClass) {
            case CONDITION ->
                List.of(
                        item(dataClass, "本態性高血圧症", "2019-06-01", "Condition", status("active")),
                        item(dataClass, "左前腕骨折", null, "Condition", status("resolved")));
            case ALLERGY -> List.of(item(dataClass, "キウイフルーツ", "2020-04-10", "AllergyIntolerance", status("active")));
            case LAB -> labs();
            case MEDICATION ->
                List.of(item(
                        dataClass,
                        "カルボシステイン250mg錠",
                        "2026-03-02",
                        "MedicationRequest",
                        "\"dosageInstruction\":[{\"text\":\"内服・経口・1日3回朝昼夕食後 3日分\"}]"));
            default -> List.of();
        };
    }

    private static List<ServedItem> labs() {
        var labs = new ArrayList<ServedItem>();
        for (int i = 0; i < 120; i++) {
            labs.add(item(
                    DataClass.LAB,
                    i % 2 == 0 ? "ヘモグロビンA1c" : "推算GFR",
                    LocalDate.parse("2026-03-30").minusDays(i * 7L).toString(),
                    "Observation",
                    i % 2 == 0
                            ? "\"valueQuantity\":{\"value\":7.20,\"unit\":\"%\"},"
                                    + "\"referenceRange\":[{\"low\":{\"value\":4.9},\"high\":{\"value\":6.0}}]"
                            : "\"valueQuantity\":{\"comparator\":\"<\",\"value\":75,\"unit\":\"ml/min/1.73m2\"}"));
        }
        return labs;
    }

    public static List<Look> looks() {
        return List.of(
                look(
                        10,
                        Act.BREAK_GLASS,
                        "hospital-a",
                        "結び中央病院(見本)",
                        List.of("EMERGENCY", SmallPerils.ID.toString()),
                        null),
                look(9, Act.VIEW, "patient-1", null, List.of("CONDITION", "LAB"), null),
                look(8, Act.VIEW, "patient-1", null, List.of("CONDITION", "LAB"), null),
                look(7, Act.SIGN_IN, "patient-1", null, List.of(), null),
                look(6, Act.SIGN_IN, "patient-1", null, List.of(), "WRONG_PIN"),
                look(5, Act.VIEW, "clinic-c", "みほん内科クリニック", List.of("CONDITION", "ALLERGY"), "CONSENT_EXPIRED"),
                look(4, Act.VIEW, "clinic-c", "みほん内科クリニック", List.of("CONDITION", "ALLERGY", "LAB"), null),
                look(3, Act.OPEN_VISIT, "clinic-c", "みほん内科クリニック", List.of("CLINICAL"), null),
                look(2, Act.VIEW, "insurer-f", null, List.of("CHECKUP"), "CLASS_NOT_ALLOWED"),
                look(1, Act.SUBMIT, "hospital-a", "結び中央病院(見本)", List.of("FIVE_ITEMS"), null));
    }

    public static List<Consent> consents() {
        return Stream.of(NOW.minusSeconds(3600), NOW.minusSeconds(100_000))
                .map(at -> new Consent(
                        new UUID(0, at.getEpochSecond()),
                        HANAKO,
                        HOSPITAL,
                        ConsentClass.CLINICAL,
                        Channel.FACE,
                        at,
                        at.plusSeconds(86_400),
                        null))
                .toList();
    }

    private static Look look(
            long sequence,
            Act act,
            String caller,
            @Nullable String facility,
            List<String> subjects,
            @Nullable String reason) {
        return new Look(sequence, NOW.minusSeconds(6000 - sequence * 600), act, caller, facility, subjects, reason);
    }

    private static ServedItem item(DataClass dataClass, String label, @Nullable String day, String type, String body) {
        String json = "{\"resourceType\":\"" + type + "\"," + body + "}";
        return new ServedItem(
                "item",
                1,
                dataClass,
                type,
                HOSPITAL,
                label,
                day == null ? null : day(day),
                NOW.minusSeconds(86_400),
                json.getBytes(StandardCharsets.UTF_8));
    }

    private static String status(String code) {
        return "\"clinicalStatus\":{\"coding\":[{\"code\":\"" + code + "\"}]}";
    }

    private static PersonName name(String family, String given, String familyKana, String givenKana, String from) {
        return new PersonName(family, given, familyKana, givenKana, day(from), null);
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
