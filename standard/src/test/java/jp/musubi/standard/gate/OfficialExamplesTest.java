package jp.musubi.standard.gate;

import static org.assertj.core.api.Assertions.assertThat;

import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.SubmissionType;
import jp.musubi.standard.gate.submission.SubmittedItem;
import jp.musubi.standard.gate.submission.SubmittedItem.Kind;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialExamplesTest {

    private static final FacilityCode SENDER = new FacilityCode("1318814790");

    @Test
    void 検査のBundleは受け付け_四件の検査を取り出す() {
        GateResult result = check("Bundle-Bundle-CLINS-Observations-Example-01.json");
        assertThat(result.accepted()).as("%s", result.findings()).isTrue();
        assertThat(result.submission().items())
                .extracting(SubmittedItem::kind)
                .containsOnly(Kind.LAB)
                .hasSize(4);
        assertThat(result.findings())
                .extracting(Finding::rule)
                .containsOnly(
                        "G-FACILITY-CHECKDIGIT",
                        "G-IDENTIFIER-YEAR",
                        "G-INSURER-CHECKDIGIT",
                        "G-RESOURCE-ID-TWICE",
                        "G-LAB-UNIT-MASTER",
                        "G-CODE-UNVERIFIED");
    }

    @Test
    void 患者サマリーは受け付け_作成施設の違いは注意だけ() {
        GateResult result = check("Bundle-Bundle-CLINS-PCS-Example-01.json");
        assertThat(result.accepted()).as("%s", result.findings()).isTrue();
        assertThat(result.submission().type()).isEqualTo(SubmissionType.PATIENT_SUMMARY);
        assertThat(result.submission().items()).isEmpty();
        assertThat(result.findings()).extracting(Finding::rule).contains("G-ORGANIZATION-SENDER", "G-COMPOSITION-ID");
    }

    @Test
    void 診療情報提供書は受け付ける() {
        GateResult result = check("Bundle-Bundle-CLINS-Referral-NoEntry-Example-01.json");
        assertThat(result.accepted()).as("%s", result.findings()).isTrue();
        assertThat(result.submission().type()).isEqualTo(SubmissionType.REFERRAL);
        assertThat(result.submission().patient().kana()).isEqualTo("マキノ ランマン");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eReferral/Bundle-BundleReferralExample01.json",
                "eReferral-history/forPackage__example__Bundle-bundleReferralExample01.json"
            })
    void 二〇二四年二月世代の診療情報提供書は_新しい正規URLを言って断る(String name) {
        GateResult result = Gate.standard().check(Conformance.example(name), SENDER);
        String present = "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eReferral";
        assertThat(result.accepted()).isFalse();
        assertThat(result.findings())
                .filteredOn(Finding::blocks)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("G-PROFILE-MOVED");
                    assertThat(finding.japanese()).contains(present);
                    assertThat(finding.fix()).contains(present);
                    assertThat(finding.english()).contains(present);
                    assertThat(finding.expression()).isEqualTo("Bundle.meta.profile[0]");
                });
    }

    private static GateResult check(String name) {
        return Gate.standard().check(Conformance.example("clinical-core/" + name), SENDER);
    }
}
