package jp.musubi.standard.gate.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainedRuleTest {

    private final List<ExplainedRule> rules = ExplainedRule.list();

    @Test
    void 決まりのすべてが_一覧の順に並ぶ() {
        assertThat(rules)
                .extracting(each -> each.rule().id())
                .isEqualTo(RuleBook.standard().list().stream().map(Rule::id).toList());
    }

    @Test
    void どの決まりにも例があり_短い() {
        assertThat(rules).allSatisfy(each -> {
            RuleExample example = each.example();
            assertThat(example).as(each.rule().id()).isNotNull();
            assertThat(example.bad()).isNotBlank().isNotEqualTo(example.good());
            assertThat(example.bad().lines()).hasSizeLessThanOrEqualTo(17);
            assertThat(example.good().lines()).hasSizeLessThanOrEqualTo(17);
        });
    }

    @Test
    void 言葉の入る場所は波線で読める() {
        assertThat(rules)
                .allSatisfy(each -> assertThat(each.japanese() + each.fix() + each.english())
                        .doesNotContainPattern("\\{[0-9]}"));
        assertThat(find("G-MIN").japanese()).isEqualTo("必須の 〜 がありません。");
    }

    @Test
    void 例は変わった場所を見せる() {
        RuleExample example = find("R9011").example();

        assertThat(example.expression()).isEqualTo("Bundle.entry[1].resource");
        assertThat(example.good()).contains("JP_eCS_InstitutionNumber");
        assertThat(example.bad()).contains("JP_eCS_Department").doesNotContain("JP_eCS_InstitutionNumber");
    }

    @Test
    void 長い並びでは_変わった所のまわりを見せる() {
        RuleExample example = find("G-PATIENT-ONE").example();

        assertThat(example.bad()).containsOnlyOnce("\"Composition\"").contains("\"Patient\"", "\n    …");
        assertThat(example.bad()).doesNotContain("MedicationRequest");
    }

    @Test
    void 見本にない資源は_足したものの中を見せる() {
        RuleExample example = find("imm-1").example();

        assertThat(example.expression()).isEqualTo("Bundle.entry[13].resource.education[0]");
        assertThat(example.good()).contains("documentType");
        assertThat(example.bad()).doesNotContain("documentType");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            JP_Bundle_CLINS の Condition                  | items
            JP_Condition_eCS                              | items referral discharge summary
            JP_MedicationDosage_eCS の timing.code        | referral discharge orders
            JP_Composition_ePCS の author                 | summary
            http://jpfhir.jp/fhir/eCheckup/StructureDefinition/JP_Bundle_eCheckupGeneral | checkup
            JP_Observation_eMunicipalCheckup_Group        | municipal
            JP_Bundle_ePrescriptionData                   | prescription
            文書                                          | referral discharge checkup summary municipal prescription
            本文                                          | items referral discharge checkup summary municipal prescription orders
            Bundle_MedicationOrders                       | orders
            """)
    void 対象から_関わる文書の種類が分かる(String applies, String kinds) {
        assertThat(DocumentKind.listOf(applies)).extracting(DocumentKind::name).containsExactly(kinds.split(" "));
    }

    private ExplainedRule find(String id) {
        return rules.stream()
                .filter(each -> each.rule().id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
