package jp.musubi.platform.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("once")
@PlatformTest
class PeopleTest {

    private static final String INSURED = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID";
    private static final LocalDate BIRTH = LocalDate.of(1960, 2, 29);

    @Autowired
    People people;

    @Autowired
    Facilities facilities;

    @ParameterizedTest(name = "{0} は {1} と同じ人")
    @CsvSource({
        "99000001:あいう:１８７:05, 99000001:あいう:187:05",
        "99000002:あいう:187:05, 99000002:あいう:１８７:05",
        "99000003:A-12:7:, 99000003:Ａ－１２:7:",
        "99000004:A12:7:, 99000004:A‐12:７:",
        "99000005:ｱｲｳ:7:01, 99000005:アイウ:7:01",
    })
    void 全角と半角とハイフンは区別しない(String registered, String asked) {
        Person person = person(coverage(registered));
        people.register(person);
        assertThat(people.findByMember(INSURED, asked)).contains(person);
    }

    @ParameterizedTest(name = "{0} は {1} とちがう人")
    @CsvSource({
        "99000011:あいう:187:05, 99000011:あいう:187:06",
        "99000012:あいう:187:, 99000012:あいう:187:05",
        "99000013:1:87:05, 99000013:18:7:05",
        "99000014:あいう:187:05, 99000014:あいう:187:０５",
        "99000015:記号:187:05, 99000015:記 号:187:05",
    })
    void 枝番や区切りや形がちがえば見つからない(String registered, String asked) {
        people.register(person(coverage(registered)));
        assertThat(people.findByMember(INSURED, asked)).isEmpty();
    }

    @Test
    void 知らない体系の番号ではだれも見つからない() {
        people.register(person(coverage("99000021:あ:1:01")));
        assertThat(people.findByMember("urn:other", "99000021:あ:1:01")).isEmpty();
    }

    @Test
    void 形の正しくない番号は登録できない() {
        assertThatThrownBy(() -> people.register(person(coverage("99000061:あ:1"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("99000061");
    }

    @Test
    void 保険者が変わっても前の番号で同じ人が見つかる() {
        Person person = person(
                new Coverage(INSURED, "99000031:甲:1:00", "99000031", BIRTH, LocalDate.of(2025, 4, 1)),
                new Coverage(INSURED, "99000032:乙:2:00", "99000032", LocalDate.of(2025, 4, 1), null));
        people.register(person);
        assertThat(people.findByMember(INSURED, "99000031:甲:1:00")).contains(person);
        assertThat(people.findByMember(INSURED, "99000032:乙:2:00")).contains(person);
    }

    @Test
    void 氏名は一字も変えずに残る() {
        // 髙, 﨑, 𠮷, a name with a variation selector (IVS), half-width kana
        var name = new PersonName("髙﨑𠮷", "葛\udb40\udd00木", "ﾀｶｻｷ", "カツキ", BIRTH, null);
        var person = new Person(id(), BIRTH, Sex.FEMALE, "東京都千代田区一番町1‐2―3", "1020082", List.of(name), List.of());
        people.register(person);
        assertThat(people.get(person.id())).isEqualTo(person);
    }

    @Test
    void 住所と性別の記載は_履歴ごと一字も変えずに残る() {
        LocalDate moved = LocalDate.of(2024, 4, 1);
        var person = new Person(
                id(),
                BIRTH,
                LocalDate.of(2026, 1, 31),
                List.of(new SexEntry(Sex.MALE, BIRTH, moved), new SexEntry(Sex.FEMALE, moved, null)),
                List.of(
                        new AddressEntry("東京都見本区結町１－２－３", "000-0001", BIRTH, moved),
                        new AddressEntry("千葉県見本市かずさ台一丁目4番", null, moved, null)),
                List.of(new PersonName("試験", "太郎", "シケン", "タロウ", BIRTH, null)),
                List.of());
        people.register(person);
        Person kept = people.get(person.id());
        assertThat(kept).isEqualTo(person);
        assertThat(kept.addressOn(moved.minusDays(1)).text()).isEqualTo("東京都見本区結町１－２－３");
        assertThat(kept.addressOn(moved).text()).isEqualTo("千葉県見本市かずさ台一丁目4番");
        assertThat(kept.sexOn(moved.minusDays(1)).sex()).isEqualTo(Sex.MALE);
        assertThat(kept.sex()).isEqualTo(Sex.FEMALE);
        assertThat(kept.hasDiedBefore(LocalDate.of(2026, 1, 31))).isFalse();
        assertThat(kept.hasDiedBefore(LocalDate.of(2026, 2, 1))).isTrue();
    }

    @ParameterizedTest(name = "{0} / {1}")
    @CsvSource({"123456789018, 東京都", "試験, 東京都 １２３４５６７８９０１８", "試験, 1234-5678-9018"})
    void 個人番号はどの欄にも登録できず_断りにも出ない(String family, String address) {
        var person = new Person(
                id(),
                BIRTH,
                Sex.MALE,
                address,
                null,
                List.of(new PersonName(family, "太郎", "シケン", "タロウ", BIRTH, null)),
                List.of());
        assertThatThrownBy(() -> people.register(person))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("個人番号は登録できません");
        assertThat(people.find(person.id())).isEmpty();
    }

    @Test
    void 同じ人をもう一度登録すると丸ごと置き換わる() {
        PersonId id = id();
        people.register(person(id, coverage("99000041:あ:1:01"), coverage("99000042:あ:1:01")));
        Person after = person(id, coverage("99000043:あ:1:01"));
        people.register(after);
        assertThat(people.get(id)).isEqualTo(after);
        assertThat(people.findByMember(INSURED, "99000041:あ:1:01")).isEmpty();
    }

    @Test
    void 他の人の番号は登録できず何も変わらない() {
        people.register(person(coverage("99000051:あ:1:01")));
        Person other = person(coverage("99000051:あ:１:01"));
        assertThatThrownBy(() -> people.register(other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("99000051");
        assertThat(people.find(other.id())).isEmpty();
    }

    @Test
    void 知らない本人番号の断りに番号は出ない() {
        PersonId unknown = id();
        assertThatThrownBy(() -> people.get(unknown))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageNotContaining(unknown.toString());
    }

    @Test
    void 検証番号の合わない施設は公式の例だけ登録できる() {
        var wrong = new FacilityCode("1318814790");
        assertThatThrownBy(() -> facilities.register(hospital(wrong, false)))
                .isInstanceOf(IllegalArgumentException.class);
        facilities.register(hospital(wrong, true));
        assertThat(facilities.find(wrong)).contains(hospital(wrong, true));
        var right = new FacilityCode("3618010015");
        facilities.register(hospital(right, false));
        assertThat(facilities.list()).contains(hospital(wrong, true), hospital(right, false));
    }

    private static Facility hospital(FacilityCode code, boolean ofOfficialExamples) {
        return new Facility(code, "試験病院", FacilityKind.HOSPITAL, null, ofOfficialExamples);
    }

    private static Coverage coverage(String member) {
        return new Coverage(INSURED, member, member.substring(0, 8), BIRTH, null);
    }

    private static Person person(Coverage... coverages) {
        return person(id(), coverages);
    }

    private static Person person(PersonId id, Coverage... coverages) {
        return new Person(
                id,
                BIRTH,
                Sex.MALE,
                "東京都",
                null,
                List.of(new PersonName("試験", "太郎", "シケン", "タロウ", BIRTH, null)),
                List.of(coverages));
    }

    private static PersonId id() {
        return new PersonId(UUID.randomUUID());
    }
}
