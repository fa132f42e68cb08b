package jp.musubi.platform.kernel.people.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@Tag("once")
@PlatformTest
class StaffTest {

    private static final FacilityCode HOSPITAL = code("131995501");
    private static final FacilityCode CLINIC = code("131995502");
    private static final LocalDate FROM = LocalDate.of(2020, 4, 1);

    @Autowired
    Staff staff;

    @Autowired
    Facilities facilities;

    @BeforeEach
    void twoFacilities() {
        facilities.register(new Facility(HOSPITAL, "職員の試験の病院", FacilityKind.HOSPITAL, null, false));
        facilities.register(new Facility(CLINIC, "職員の試験の診療所", FacilityKind.CLINIC, null, false));
    }

    @Test
    void 二つの施設で働く人は施設ごとに登録される() {
        StaffMember atHospital = member("two-1", HOSPITAL, Profession.DOCTOR);
        StaffMember atClinic = member("two-2", CLINIC, Profession.DOCTOR);
        staff.register(atHospital, "operator");
        staff.register(atClinic, "operator");
        assertThat(staff.listOf(HOSPITAL)).contains(atHospital).doesNotContain(atClinic);
        assertThat(staff.listOf(CLINIC)).containsExactly(atClinic);
    }

    @Test
    void 改めた登録は前の登録とともに履歴に残る() {
        StaffMember nurse = member("history-1", HOSPITAL, Profession.NURSE);
        StaffMember left = new StaffMember(
                "history-1",
                "髙﨑 𠮷子",
                "タカサキ ヨシコ",
                "第12345号",
                new Post(HOSPITAL, Profession.NURSE, false, FROM, LocalDate.of(2026, 4, 1)));
        staff.register(nurse, "operator");
        staff.register(left, "hospital-system");
        assertThat(staff.find("history-1")).contains(left);
        assertThat(staff.listChangesOf("history-1"))
                .extracting(StaffChange::entry)
                .containsExactly(nurse, left);
        assertThat(staff.listChangesOf("history-1"))
                .extracting(StaffChange::by)
                .containsExactly("operator", "hospital-system");
    }

    @Test
    void 別の施設の職員番号は使えず_何も変わらない() {
        StaffMember mine = member("taken-1", HOSPITAL, Profession.CLERK);
        staff.register(mine, "operator");
        assertThatThrownBy(() -> staff.register(member("taken-1", CLINIC, Profession.DOCTOR), "operator"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(staff.find("taken-1")).contains(mine);
        assertThat(staff.listChangesOf("taken-1")).hasSize(1);
    }

    @Test
    void 台帳にない施設の職員は登録できない() {
        assertThatThrownBy(() -> staff.register(member("no-place", code("131995599"), Profession.DOCTOR), "operator"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(staff.find("no-place")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Profession.class)
    void 救急の権利を持てるのは診療に当たる職種だけ(Profession profession) {
        boolean clinician = Set.of(Profession.DOCTOR, Profession.DENTIST, Profession.NURSE, Profession.THERAPIST)
                .contains(profession);
        if (clinician) {
            assertThat(new Post(HOSPITAL, profession, true, FROM, null).emergencyRight())
                    .isTrue();
        } else {
            assertThatThrownBy(() -> new Post(HOSPITAL, profession, true, FROM, null))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest(name = "{0} に働いて{1}")
    @CsvSource({"2020-03-31, false", "2020-04-01, true", "2026-03-31, true", "2026-04-01, false"})
    void 職は始まりの日を含み終わりの日を含まない(LocalDate day, boolean works) {
        var post = new Post(HOSPITAL, Profession.DOCTOR, false, FROM, LocalDate.of(2026, 4, 1));
        assertThat(post.heldOn(day)).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({"''", "結城", "A-1", "a_1", "a 1"})
    void 職員番号は英小文字と数字とハイフンだけ(String staffId) {
        assertThatThrownBy(() -> member(staffId, HOSPITAL, Profession.DOCTOR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static StaffMember member(String staffId, FacilityCode facility, Profession profession) {
        return new StaffMember(staffId, "試験 学", "シケン マナブ", null, new Post(facility, profession, false, FROM, null));
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }
}
