package jp.musubi.standard.gate.packages.differences;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.packages.snapshots.PackageConstraint;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;
import jp.musubi.standard.gate.shape.ProfileRow;
import jp.musubi.standard.gate.shape.ProfileTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 自前の表と同じことを言うプロファイルに違いはなく、一つ変えればその一つだけが違う。 */
class ProfileDifferenceTest {

    private static final String PATIENT = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS";
    private static final String REFERRAL = "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eReferral";
    private static final Guide GUIDE = new Guide("1.5.2");

    @Test
    void 自前の表そのままのプロファイルに違いはない() {
        assertThat(differences(PATIENT, row -> row)).isEmpty();
        assertThat(differences(REFERRAL, row -> row)).isEmpty();
    }

    @Test
    void 自前の表のないプロファイルは比べない() {
        assertThat(ProfileDifference.find(profile("http://example.org/P", "1", List.of())))
                .isNull();
    }

    @Test
    void 違う一つだけを_何の違いかと両方の言い分とともに言う() {
        assertThat(differences(PATIENT, row -> row.path().equals("Patient.gender") ? cells(row, "0..1", "", "") : row))
                .containsExactly("OURS Patient.gender [CARD] 1..1 | ");
        assertThat(differences(PATIENT, row -> row.path().equals("Patient.address") ? cells(row, "1..*", "", "") : row))
                .containsExactly("BOTH Patient.address [CARD] 1..1 | 1..*");
        assertThat(differences(
                        PATIENT,
                        row -> row.path().equals("Patient.birthDate")
                                ? cells(row, "1..1", "", "=\"2000-01-01\"")
                                : row))
                .containsExactly("THEIRS Patient.birthDate [FIXED]  | =\"2000-01-01\"");
        assertThat(differences(
                        PATIENT,
                        row -> row.path().equals("Patient.name")
                                ? cells(row, "1..*", "HumanName<http://e.org/Other>", "")
                                : row))
                .containsExactly("BOTH Patient.name [TYPE] HumanName<JP_HumanName> | HumanName<Other>");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "名前の代わりに canonical; Patient.name; 1..*; HumanName<http://jpfhir.jp/fhir/core/StructureDefinition/JP_HumanName>",
                "R4 と同じ型を書く; Patient.gender; 1..1; code",
                "拡張のスライス; Patient.extension:eCS_InstitutionNumber; 0..1;"
                        + " Extension<http://jpfhir.jp/fhir/clins/Extension/StructureDefinition/JP_eCS_InstitutionNumber>"
            })
    void 書き方だけの違いは違いではない(String what, String path, String card, String type) {
        assertThat(differences(PATIENT, row -> row.path().equals(path) ? cells(row, card, type, "") : row))
                .isEmpty();
    }

    @Test
    void 一つの値の型紙と固定は同じ_複合の値では違う() {
        assertThat(FixedText.of("≈\"a\"")).isEqualTo(FixedText.of("=\"a\""));
        assertThat(FixedText.of("={\"b\": 1, \"a\": [true]}")).isEqualTo(FixedText.of("={\"a\":[true],\"b\":1}"));
        assertThat(FixedText.of("={\"a\":1}")).isNotEqualTo(FixedText.of("≈{\"a\":1}"));
    }

    @Test
    void 参照先の並びの順と_R4だけの参照先は違いではない() {
        ProfileRow one = row("Patient.link.other", "", "Reference(RelatedPerson|http://e.org/JP_X)");
        ProfileRow other = row("Patient.link.other", "", "Reference(JP_X|RelatedPerson)");
        assertThat(Narrowing.of(one)).isEqualTo(Narrowing.of(other));
        assertThat(Narrowing.of(row("Patient.link.other", "", "Reference(RelatedPerson|Patient)"))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void スライスは名前ではなく_決めていることで組にする() {
        assertThat(differences(
                        REFERRAL,
                        row -> renamed(row, "Bundle.entry:laboratory", "Bundle.entry:observation/laboratory")))
                .isEmpty();
        assertThat(differences(REFERRAL, row -> renamed(row, "Bundle.entry:medicalDevice", "Bundle.entry:equipment")))
                .isEmpty();
    }

    @Test
    void 一方にしかないスライスはスライスの違い() {
        List<ProfileRow> rows = ours(PATIENT).stream()
                .filter(row -> !row.path().startsWith("Patient.extension:"))
                .toList();
        assertThat(words(ProfileDifference.find(profile(PATIENT, "1", rows))))
                .containsExactly("OURS Patient.extension:eCS_InstitutionNumber [CARD, TYPE, SLICE]"
                        + " 0..1 Extension<JP_eCS_InstitutionNumber> | ");
    }

    @Test
    void スライスの中の行は_すべてに言われていれば違いではない() {
        List<ProfileRow> rows = new java.util.ArrayList<>(ours(REFERRAL));
        rows.add(row("Bundle.entry:problem.fullUrl", "1..1", ""));
        assertThat(words(ProfileDifference.find(profile(REFERRAL, "1", rows)))).isEmpty();
    }

    @Test
    void 不変条件は当方の決まりにあるかどうかで分かれる() {
        PackageProfile profile = new PackageProfile(
                new ProfileTable(PATIENT, "1", "Patient", ours(PATIENT), List.of()),
                List.of(
                        new PackageConstraint("Patient", "a", List.of("R1010"), "error", ""),
                        new PackageConstraint("Patient", "b", List.of(), "error", ""),
                        new PackageConstraint("Patient", "c", List.of("b-is-not-a"), "warning", "")),
                List.of());
        ProfileDifference compared = ProfileDifference.find(profile);
        assertThat(compared.known()).extracting(PackageConstraint::key).containsExactly("a", "b");
        assertThat(compared.unknown()).extracting(PackageConstraint::key).containsExactly("c");
    }

    @ParameterizedTest(name = "{0} は {1} の表と比べる")
    @CsvSource({
        "1, 1.5.2",
        "1.5.2, 1.5.2",
        "1.6.0, 1.6.0",
        "1.7.1, 1.7.0",
        "1.10.0, 1.10.0",
        "1.12.0, 1.10.0",
        "1.0.0, 1.5.2",
        "1.1.2-url, 1.5.2"
    })
    void 版に合うガイドの行と比べる(String version, String guide) {
        assertThat(GuideOfVersion.of(version)).isEqualTo(new Guide(guide));
    }

    @Test
    void 見た人のいない違いは未確認_見たものには理由がある() {
        ProfileDifference compared = ProfileDifference.find(profile(
                PATIENT,
                "1",
                ours(PATIENT).stream()
                        .map(row -> row.path().equals("Patient.address") ? cells(row, "1..*", "", "") : row)
                        .map(row -> row.path().equals("Patient.birthDate") ? cells(row, "1..1", "", "") : row)
                        .toList()));
        assertThat(compared.differences()).hasSize(1);
        assertThat(compared.judge(compared.differences().get(0)).verdict()).isEqualTo(Verdict.OPEN);
        Difference target = new Difference(
                Difference.Side.THEIRS,
                "Patient.managingOrganization",
                java.util.Set.of(Aspect.TARGET),
                "",
                "JP_Organization");
        assertThat(compared.judge(target).verdict()).isEqualTo(Verdict.SILENT);
    }

    private static List<String> differences(String canonical, UnaryOperator<ProfileRow> change) {
        List<ProfileRow> rows = ours(canonical).stream().map(change).toList();
        return words(ProfileDifference.find(profile(canonical, "1", rows)));
    }

    private static List<String> words(ProfileDifference compared) {
        return compared.differences().stream()
                .map(each -> each.side() + " " + each.path() + " "
                        + each.aspects().stream().sorted().toList() + " " + each.ours() + " | " + each.theirs())
                .toList();
    }

    private static List<ProfileRow> ours(String canonical) {
        return OwnProfiles.standard().find(canonical, GUIDE).rows();
    }

    private static PackageProfile profile(String canonical, String version, List<ProfileRow> rows) {
        return new PackageProfile(new ProfileTable(canonical, version, "Any", rows, List.of()), List.of(), List.of());
    }

    private static ProfileRow renamed(ProfileRow row, String from, String to) {
        return Paths.isIn(row.path(), from)
                ? new ProfileRow(
                        to + row.path().substring(from.length()),
                        row.card(),
                        row.type(),
                        row.fixed(),
                        row.binding(),
                        row.slicing(),
                        "",
                        "",
                        "")
                : row;
    }

    private static ProfileRow cells(ProfileRow row, String card, String type, String fixed) {
        return new ProfileRow(row.path(), card, type, fixed, row.binding(), row.slicing(), "", "", "");
    }

    private static ProfileRow row(String path, String card, String type) {
        return new ProfileRow(path, card, type, "", "", "", "", "", "");
    }
}
