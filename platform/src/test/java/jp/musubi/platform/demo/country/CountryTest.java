package jp.musubi.platform.demo.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.payers.Payer;
import jp.musubi.platform.kernel.people.staff.StaffMember;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CountryTest {

    private final Country country = CountryFiles.read();

    @Test
    void 施設の番号は九桁全体の検証番号が正しい_公式の例の番号だけが正しくない() {
        for (DemoFacility facility : country.facilities()) {
            assertThat(facility.facility().code().hasRightCheckDigit())
                    .as(facility.name())
                    .isEqualTo(!facility.facility().ofOfficialExamples());
        }
        assertThat(officialExamples()).containsExactlyInAnyOrder("1318814790", "1311234567", "1319876543");
    }

    @Test
    void 保険者番号と公費負担者番号は検証番号が正しい_公式の例だけが正しくない() {
        for (Payer payer : country.payers()) {
            assertThat(payer.number().hasRightCheckDigit()).as(payer.name()).isEqualTo(!payer.ofOfficialExamples());
        }
    }

    @Test
    void 資格はどれも国の表にある保険者か実施機関が出している() {
        List<String> known = country.payers().stream()
                .map(payer -> payer.number().eightDigits())
                .toList();
        assertThat(coverages().map(Coverage::payer)).allMatch(known::contains);
    }

    @Test
    void 資格の値は定められた形で_公費の受給者番号も検証番号が正しい() {
        coverages().forEach(coverage -> {
            if (coverage.system().endsWith("/JP_Insurance_memberID")) {
                assertThat(coverage.value()).matches("[0-9]{8}:[^:\\s　]*:[^:\\s　]+:([0-9]{2})?");
            } else {
                assertThat(coverage.value()).matches("12[0-9]{6}::[0-9]{7}:");
                assertThat(CheckDigit.fits(coverage.value().substring(10, 17))).isTrue();
            }
        });
    }

    @Test
    void 同じ資格の値を持つ人は二人といない() {
        List<String> values = coverages().map(Coverage::value).toList();
        assertThat(new HashSet<>(values)).hasSameSizeAs(values);
    }

    @Test
    void 約束した施設と呼び手と人がいる() {
        assertThat(country.institutions().stream().map(Party::name))
                .contains(
                        "hospital-a",
                        "hospital-b",
                        "clinic-c",
                        "pharmacy-d",
                        "checkup-center-e",
                        "clinic-outside",
                        "hospital-example",
                        "insurer-f",
                        "insurer-g",
                        "prefecture-13",
                        "ministry",
                        "operator",
                        "operator-2",
                        "welfare-office-j",
                        "municipality-k",
                        "municipality-l");
        assertThat(country.personas().stream().map(Persona::name))
                .containsExactlyElementsOf(Stream.concat(
                                IntStream.rangeClosed(1, 32).mapToObj(number -> "patient-" + number),
                                Stream.of("patient-example"))
                        .toList());
    }

    @Test
    void 大阪の施設だけが参加していない() {
        assertThat(country.facilities().stream()
                        .filter(each -> !each.facility().takesPartOn(LocalDate.of(2026, 4, 1)))
                        .map(DemoFacility::name))
                .containsExactly("clinic-outside", "hospital-outside", "pharmacy-outside");
    }

    @ParameterizedTest
    @EnumSource(FacilityKind.class)
    void どの種類の施設も参加している(FacilityKind kind) {
        assertThat(country.facilities())
                .anyMatch(each ->
                        each.facility().kind() == kind && each.facility().takesPartOn(LocalDate.of(2026, 4, 1)));
    }

    @Test
    void 救急の病院も救急でない病院もある() {
        assertThat(country.facilities().stream()
                        .filter(each -> each.facility().emergencyHospital())
                        .map(DemoFacility::name))
                .containsExactly("hospital-a", "hospital-h", "hospital-r", "hospital-outside");
        assertThat(country.findFacility("hospital-b").orElseThrow().facility().emergencyHospital())
                .isFalse();
    }

    @Test
    void どの施設にも職員がいて_救急の権利は救急の病院の医師だけにある() {
        Set<FacilityCode> withStaff = country.staff().stream()
                .filter(each -> each.worksOn(LocalDate.of(2026, 4, 1)))
                .map(StaffMember::facility)
                .collect(Collectors.toSet());
        assertThat(country.facilities())
                .allMatch(each -> withStaff.contains(each.facility().code()));
        assertThat(country.staff().stream().filter(StaffMember::emergencyRight).map(StaffMember::staffId))
                .containsExactly(
                        "hospital-a-emergency-doctor",
                        "hospital-h-emergency-doctor",
                        "hospital-r-emergency-doctor",
                        "hospital-outside-emergency-doctor");
        assertThat(new HashSet<>(
                        country.staff().stream().map(StaffMember::staffId).toList()))
                .hasSameSizeAs(country.staff());
    }

    @Test
    void 二つの施設で働く人は二つの職員番号を持つ() {
        assertThat(country.staff().stream()
                        .filter(each -> each.name().equals("結城 誠"))
                        .map(StaffMember::staffId))
                .containsExactly("hospital-a-doctor", "clinic-c-doctor-2");
    }

    @Test
    void 施設の呼び手は四つの目的を_本人は本人閲覧だけを持つ() {
        assertThat(country.institutions().stream().filter(party -> party.role() == Role.FACILITY))
                .allSatisfy(party -> assertThat(party.purposes())
                        .contains(Purpose.SUBMIT, Purpose.SHARE_VIEW, Purpose.ELIGIBILITY, Purpose.LETTER_DELIVERY));
        assertThat(country.personas().stream().map(Persona::party))
                .allSatisfy(party -> assertThat(party.purposes()).containsExactly(Purpose.SELF_VIEW));
    }

    @Test
    void 氏名の文字は送られたまま残る() {
        assertThat(familyNames()).contains("髙橋", "山﨑", "𠮷田", "葛\uDB40\uDD00城");
    }

    @Test
    void 保険者が変わった人_氏が変わった人_子ども_医療扶助の人がいる() {
        assertThat(persona("patient-3").person().coverages())
                .extracting(Coverage::payer)
                .containsExactly("06139901", "00138990");
        assertThat(persona("patient-4").person().names())
                .extracting(PersonName::family)
                .containsExactly("渡邉", "山﨑");
        assertThat(persona("patient-5").person().birthDate()).isAfter("2011-01-01");
        assertThat(persona("patient-8").person().coverages().get(0).system()).endsWith("/JP_PublicPayer_memberID");
    }

    @Test
    void 氏名と資格の期間は古い順で_重ならずにつながる() {
        for (Persona persona : country.personas()) {
            List<PersonName> names = persona.person().names();
            for (int i = 1; i < names.size(); i++) {
                assertThat(names.get(i).from())
                        .as(persona.name())
                        .isEqualTo(names.get(i - 1).until());
            }
            assertThat(names.get(names.size() - 1).until()).isNull();
            assertThat(persona.person().coverages()).as(persona.name()).isNotEmpty();
        }
    }

    /** 資格の数は、その日に有効なもの。 */
    @ParameterizedTest(name = "{0} の {1} に有効な資格は {2}")
    @CsvSource({
        "patient-1, 2026-04-01, 1",
        "patient-14, 2026-01-31, 1",
        "patient-14, 2026-02-01, 2",
        "patient-15, 2026-02-15, 1",
        "patient-15, 2026-02-16, 1",
        "patient-18, 2025-12-31, 1",
        "patient-18, 2026-01-01, 0",
        "patient-28, 2026-02-10, 1",
        "patient-28, 2026-02-11, 0",
    })
    void 資格は切れることも重なることもある(String name, LocalDate day, int count) {
        assertThat(persona(name).person().coveragesOn(day)).hasSize(count);
    }

    @Test
    void 亡くなった人の資格は_亡くなった日の翌日に終わる() {
        Person person = persona("patient-28").person();
        assertThat(person.diedOn()).isEqualTo("2026-02-10");
        assertThat(person.coverages().get(0).until()).isEqualTo("2026-02-11");
        assertThat(country.personas())
                .filteredOn(each -> each.person().diedOn() != null)
                .hasSize(1);
    }

    @Test
    void 資格が今ないのは二人だけ() {
        assertThat(country.personas().stream()
                        .filter(each -> each.person()
                                .coveragesOn(LocalDate.of(2026, 4, 1))
                                .isEmpty())
                        .map(Persona::name))
                .containsExactly("patient-18", "patient-28");
    }

    @ParameterizedTest(name = "{0} は {1} と読みも生年月日も同じで_字がちがう")
    @CsvSource({"patient-2, patient-29", "patient-4, patient-30"})
    void 読みと生年月日が同じ別人がいる(String one, String other) {
        Person a = persona(one).person();
        Person b = persona(other).person();
        LocalDate day = LocalDate.of(2026, 4, 1);
        assertThat(a.nameOn(day).kana()).isEqualTo(b.nameOn(day).kana());
        assertThat(a.birthDate()).isEqualTo(b.birthDate());
        assertThat(a.nameOn(day).text()).isNotEqualTo(b.nameOn(day).text());
        assertThat(a.id()).isNotEqualTo(b.id());
    }

    @Test
    void 本人番号はいつ読んでも同じ() {
        assertThat(CountryFiles.read()).isEqualTo(country);
        assertThat(CountryFiles.idOf("patient-1")).hasToString("f79b923f-8816-30cf-967b-2fd8738bcaaf");
    }

    private Persona persona(String name) {
        return country.findPersona(name).orElseThrow();
    }

    private Stream<Coverage> coverages() {
        return country.personas().stream().flatMap(persona -> persona.person().coverages().stream());
    }

    private List<String> familyNames() {
        return country.personas().stream()
                .flatMap(persona -> persona.person().names().stream())
                .map(PersonName::family)
                .toList();
    }

    private List<String> officialExamples() {
        return country.facilities().stream()
                .map(DemoFacility::facility)
                .filter(Facility::ofOfficialExamples)
                .map(Facility::code)
                .map(FacilityCode::digits)
                .toList();
    }
}
