package jp.musubi.standard.gate.packages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.packages.differences.Difference;
import jp.musubi.standard.gate.packages.differences.ProfileDifference;
import jp.musubi.standard.gate.packages.differences.Verdict;
import jp.musubi.standard.gate.packages.lists.PackageCodeLists;
import jp.musubi.standard.gate.packages.snapshots.PackageConstraint;
import jp.musubi.standard.gate.packages.snapshots.PackageProfile;
import jp.musubi.standard.gate.shape.ProfileRow;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 公式のパッケージがある所では、そのすべてが読め、CLINS の違いはすべて人が見ている。 */
class OfficialPackagesTest {

    private static final String CLINS = "jp-clins.r4-1.5.2.tgz";

    private static PackageFolder opened;

    @BeforeAll
    static void open() {
        opened = OfficialPackages.open();
    }

    @Test
    void すべてのパッケージが読める() {
        assertThat(opened.troubles()).isEmpty();
        for (FhirPackage each : opened.packages()) {
            System.out.printf(
                    "%s: %d profiles, %d rows, %d invariants, %d unusable, %d value sets, %d code systems, %d left out%n",
                    each.file(),
                    each.profiles().size(),
                    each.profiles().stream()
                            .mapToInt(one -> one.table().rows().size())
                            .sum(),
                    each.profiles().stream()
                            .mapToInt(one -> one.constraints().size())
                            .sum(),
                    each.unusable().size(),
                    each.valueSets(),
                    each.codeSystems(),
                    each.profiles().stream()
                            .mapToInt(one -> one.leftOut().size())
                            .sum());
        }
    }

    @ParameterizedTest(name = "{0}: 表 {1}、使えない定義 {2}、値セット {3}、コードシステム {4}")
    @CsvSource({
        "jp-clins.r4-1.5.2.tgz, 49, 0, 222, 23",
        "jp-core.r4-1.1.2-url.tgz, 89, 0, 37, 22",
        "jp-core.r4-1.1.2-diff.tgz, 0, 89, 37, 22",
        "jp-eReferral.r4.tgz, 54, 0, 115, 15"
    })
    void 定義の数だけ表になる(String file, int tables, int unusable, int valueSets, int systems) {
        FhirPackage read = read(file);
        assertThat(read.profiles()).hasSize(tables);
        assertThat(read.unusable()).hasSize(unusable);
        assertThat(read.valueSets()).isEqualTo(valueSets);
        assertThat(read.codeSystems()).isEqualTo(systems);
    }

    @Test
    void 表に書けないことは三つだけ() {
        assertThat(opened.packages().stream()
                        .flatMap(each -> each.profiles().stream())
                        .flatMap(each -> each.leftOut().stream())
                        .map(left -> left.kind() + " " + left.path()))
                .containsExactlyInAnyOrder(
                        "OPEN_CHOICE MedicationAdministration.dosage.rate[x].extension",
                        "OPEN_CHOICE MedicationAdministration.dosage.rate[x].extension:RateComment",
                        "UNRECOGNISABLE Composition.section:pdfSection");
    }

    @Test
    void 資料にある行と同じ形になる() {
        assertThat(words("JP_Condition_eCS"))
                .contains(
                        "Condition.meta.lastUpdated|1..1||",
                        "Condition.code.coding:medisRecordNo.system|1..1||=\"http://medis.or.jp/CodeSystem/master-disease-keyNumber\"",
                        "Condition.meta.tag:lts.system|1..1||≈\"http://jpfhir.jp/fhir/clins/CodeSystem/JP_ehrshrs_indication\"",
                        "Condition.extension:eCS_Department|0..1|Extension<http://jpfhir.jp/fhir/eCS/Extension/StructureDefinition/JP_eCS_Department>|",
                        "Condition.subject||Reference(http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Patient_eCS)|");
        assertThat(words("JP_Bundle_eReferral")).contains("Bundle.entry:observation/laboratory|0..*||");
    }

    @Test
    void CLINSのどの違いも判断されている() {
        List<ProfileDifference> all = differences();
        List<String> open = all.stream()
                .flatMap(each -> each.differences().stream()
                        .filter(one -> each.judge(one).verdict() == Verdict.OPEN)
                        .map(one -> each.profile().canonical() + " " + one))
                .toList();
        assertThat(open).isEmpty();
        print(all);
    }

    @Test
    void CLINSのどの不変条件にも当方の決まりがある() {
        assertThat(differences().stream().map(ProfileDifference::unknown).flatMap(Collection::stream))
                .extracting(PackageConstraint::key)
                .isEmpty();
        assertThat(differences().stream().mapToInt(each -> each.known().size()).sum())
                .isEqualTo(32);
    }

    @Test
    void パッケージの一覧は_群の下のコードを答える() {
        PackageCodeLists lists = opened.codeLists();
        String system = "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS";
        String group = "http://jpfhir.jp/fhir/clins/ValueSet/JLAC10/JP_CLINS_ObsLabResult_CoreLabo_alb_VS";
        assertThat(lists.inValueSet(group, system, "3A015000002329101")).isEqualTo(Membership.IN);
        assertThat(lists.inValueSet(group, system, "3B070000002327101")).isEqualTo(Membership.OUT);
        assertThat(lists.inValueSet(group.replace("JLAC10", "JLAC11"), system.replace("JLAC10", "JLAC11"), "x"))
                .isEqualTo(Membership.UNKNOWN);
        assertThat(lists.inSystem("http://loinc.org", "2160-0")).isEqualTo(Membership.UNKNOWN);
        assertThat(lists.findDisplay(system, "3A015000002329101")).isEqualTo("ALB");
    }

    private static void print(List<ProfileDifference> all) {
        Map<String, Integer> counts = new TreeMap<>();
        for (ProfileDifference each : all) {
            for (Difference one : each.differences()) {
                counts.merge(each.judge(one).verdict() + " " + each.judge(one).reason(), 1, Integer::sum);
            }
        }
        counts.forEach((reason, count) -> System.out.printf("%5d %s%n", count, reason));
    }

    private static List<ProfileDifference> differences() {
        return read(CLINS).profiles().stream()
                .map(ProfileDifference::find)
                .filter(each -> each != null)
                .toList();
    }

    private static String words(String name) {
        PackageProfile profile = read(CLINS).profiles().stream()
                .filter(each -> each.canonical().endsWith("/" + name))
                .findFirst()
                .orElseThrow();
        return profile.table().rows().stream().map(OfficialPackagesTest::words).collect(Collectors.joining("\n"));
    }

    private static String words(ProfileRow row) {
        return row.path() + "|" + row.card() + "|" + row.type() + "|" + row.fixed();
    }

    private static FhirPackage read(String file) {
        return opened.packages().stream()
                .filter(each -> each.file().equals(file))
                .findFirst()
                .orElseThrow();
    }
}
