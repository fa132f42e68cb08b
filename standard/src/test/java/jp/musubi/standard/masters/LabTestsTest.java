package jp.musubi.standard.masters;

import static org.assertj.core.api.Assertions.assertThat;

import jp.musubi.standard.gate.terms.CodeLists.Membership;
import jp.musubi.standard.gate.terms.LabMaster;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import jp.musubi.standard.masters.MasterEntry.LabTest;
import org.junit.jupiter.api.Test;

/** 検査の項目は、審査の表と食い違わない。 */
class LabTestsTest {

    private static final String LISTS = "http://jpfhir.jp/fhir/clins/CodeSystem/JLAC10/JP_CLINS_ObsLabResult_%s_CS";

    @Test
    void どの項目の番号も_名も_単位も_審査の表にある() {
        var lists = StandardCodeLists.standard();
        for (MasterEntry entry : Excerpt.read().getOrDefault(MasterKind.LAB, java.util.List.of())) {
            LabTest test = (LabTest) entry;
            String system = String.format(LISTS, test.infection() ? "InfectionLabo" : "CoreLabo");
            assertThat(lists.inSystem(system, test.code())).as(test.code()).isEqualTo(Membership.IN);
            assertThat(test.code().substring(9, 12)).isEqualTo(test.material());
            String unit = test.unit();
            if (unit != null) {
                var units = LabMaster.standard().findUnits(test.code());
                assertThat(units == null || units.take(unit))
                        .as(test.code() + unit)
                        .isTrue();
            }
        }
    }
}
