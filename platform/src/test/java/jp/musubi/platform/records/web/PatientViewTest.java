package jp.musubi.platform.records.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.rounds.OneRound;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;

/** 患者の画面の並び。薬と重いアレルギーが先、続いている病名が先、基準の外の検査が先。 */
class PatientViewTest {

    private static final FacilityCode HOSPITAL = new FacilityCode("1319900013");
    private static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final SharedRecords records = mock(SharedRecords.class);

    @Test
    void あぶないものと続いているものが先() {
        PatientRecord shown = read(
                EnumSet.copyOf(ItemGroups.CLASSES),
                List.of(
                        allergy("食べ物", "\"category\":[\"food\"]"),
                        allergy("薬", "\"category\":[\"medication\"],\"criticality\":\"low\""),
                        allergy("重い薬", "\"category\":[\"medication\"],\"criticality\":\"high\""),
                        condition("治った", "resolved"),
                        condition("続く", "active"),
                        lab("内", "5", 0),
                        lab("外", "9", 1),
                        lab("外", "5", 2)));
        assertThat(Objects.requireNonNull(shown.allergies()).things())
                .extracting(TogetherGroup::label)
                .containsExactly("重い薬", "薬", "食べ物");
        assertThat(shown.others().get(0).things())
                .extracting(TogetherGroup::label)
                .containsExactly("続く", "治った");
        assertThat(shown.labs()).extracting(each -> each.newest().label()).containsExactly("外", "内");
        assertThat(shown.more()).isZero();
        verify(records, never()).list(any(), any());
    }

    @Test
    void 許されない区分は_部も検査もない() {
        PatientRecord shown = read(Set.of(DataClass.ALLERGY, DataClass.DEMOGRAPHICS), List.of(allergy("薬", "\"x\":1")));
        assertThat(shown.parts()).extracting(PatientPart::dataClass).containsExactly(DataClass.ALLERGY);
        assertThat(shown.labs()).isNull();
    }

    @Test
    void 検査が千件を超えても_日のないアレルギーは落ちない() {
        List<ServedItem> labs =
                IntStream.range(0, 1_000).mapToObj(i -> lab("検査", "5", i)).toList();
        List<ServedItem> others = List.of(allergy("日のない", "\"criticality\":\"high\""));
        when(records.question(any(), any())).thenReturn(Question.known(new ItemPage(labs, 1_001)));
        when(records.list(any(), any())).thenReturn(new ItemPage(others, 1));
        PatientRecord shown = ask(grant(EnumSet.copyOf(ItemGroups.CLASSES)));
        assertThat(Objects.requireNonNull(shown.allergies()).count()).isEqualTo(1);
        assertThat(shown.labs()).singleElement().satisfies(each -> {
            assertThat(each.rows()).hasSize(LabSeries.DRAWN);
            assertThat(each.newest().day()).isEqualTo(DAY);
            assertThat(each.shown()).hasSize(LabSeries.SHOWN);
        });
        assertThat(shown.more()).isEqualTo(1);
    }

    @Test
    void 病名は十二まで_アレルギーは全部() {
        PatientRecord shown = read(
                EnumSet.copyOf(ItemGroups.CLASSES),
                Stream.concat(
                                IntStream.range(0, 20).mapToObj(i -> condition("病" + i, "active")),
                                IntStream.range(0, 20).mapToObj(i -> allergy("物" + i, "\"x\":1")))
                        .toList());
        assertThat(Objects.requireNonNull(shown.allergies()).things()).hasSize(20);
        PatientPart conditions = shown.others().get(0);
        assertThat(conditions.things()).hasSize(12);
        assertThat(conditions.count()).isEqualTo(20);
        assertThat(conditions.more()).isTrue();
    }

    private PatientRecord read(Set<DataClass> classes, List<ServedItem> items) {
        when(records.question(any(), any())).thenReturn(Question.known(new ItemPage(items, items.size())));
        return ask(grant(classes));
    }

    private PatientRecord ask(AccessGrant grant) {
        var groups = new ItemGroups(records, mock(Facilities.class), mock(HiddenThings.class));
        return new OneRound()
                .add(new PatientView(records, groups).question(grant))
                .get();
    }

    private static AccessGrant grant(Set<DataClass> classes) {
        Caller caller = new Caller("hospital-a", Role.FACILITY, HOSPITAL, null, Set.of(Purpose.SHARE_VIEW));
        return TestGrants.of(caller, new PersonId(new UUID(0, 1)), classes, Purpose.SHARE_VIEW, NOW);
    }

    private static ServedItem allergy(String label, String members) {
        return item(DataClass.ALLERGY, "AllergyIntolerance", label, null, members);
    }

    private static ServedItem condition(String label, String status) {
        String members = "\"clinicalStatus\":{\"coding\":[{\"code\":\"" + status + "\"}]}";
        return item(DataClass.CONDITION, "Condition", label, DAY, members);
    }

    private static ServedItem lab(String label, String value, int daysAgo) {
        String members = "\"valueQuantity\":{\"value\":" + value
                + ",\"unit\":\"%\"},\"referenceRange\":[{\"low\":{\"value\":4},\"high\":{\"value\":6}}]";
        return item(DataClass.LAB, "Observation", label, DAY.minusDays(daysAgo), members);
    }

    private static ServedItem item(DataClass dataClass, String type, String label, LocalDate day, String members) {
        byte[] json = ("{\"resourceType\":\"" + type + "\"," + members + "}").getBytes(StandardCharsets.UTF_8);
        return new ServedItem("item", 1, dataClass, type, HOSPITAL, label, day, NOW, json);
    }
}
