package jp.musubi.standard.gate.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.findings.Severity;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodingRulesTest {

    private static final String CLINS = "http://jpfhir.jp/fhir/clins/CodeSystem/";
    private static final String CORE_LAB = CLINS + "JLAC10/JP_CLINS_ObsLabResult_CoreLabo_CS";
    private static final String KEY_NUMBER = "http://medis.or.jp/CodeSystem/master-disease-keyNumber";
    private static final String FLAGS = "http://jpfhir.jp/fhir/clins/ValueSet/JP_ehrshrs_indication";
    private static final String R4 = "http://hl7.org/fhir/ValueSet/";

    private final Told told = new Told("1.5.2");
    private final CodingRules rules = new CodingRules(StandardCodeLists.standard(), new CodingNotes());

    @ParameterizedTest(name = "{0}#{1} 「{2}」 → {3}")
    @CsvSource({
        CLINS + "JP_ehrshrs_indication, LTS, 長期保存, ''",
        CLINS + "JP_ehrshrs_indication, LTS, , ''",
        CLINS + "JP_ehrshrs_indication, LTS, 長い保存, G-CODE-DISPLAY",
        CLINS + "JP_ehrshrs_indication, OLD, 長期保存, G-CODE-UNKNOWN",
        CORE_LAB + ", 3A015000002329101, ALB, ''",
        CORE_LAB + ", 3A015000002329101, アルブミン, G-LAB-DISPLAY",
        CORE_LAB + ", 3A015000002329101, ＡＬＢ, G-CODE-DISPLAY",
        CORE_LAB + ", 3A015000002329102, ALB, G-CODE-UNKNOWN",
        CORE_LAB + ", 5H010000001910114, 血液型-ABO, G-CODE-DISPLAY",
        CLINS + "JP_CLINS_ObsLabResult_LocalCode_CS, 何でも, 何でも, ''",
        "http://jpfhir.jp/fhir/eCS/CodeSystem/DrugCode/19911234567, I1042350, アムロジピン, ''",
        KEY_NUMBER + ", 99999999, 未コード化傷病名, ''",
        KEY_NUMBER + ", 99999999, 病名なし, G-CODE-DISPLAY",
        KEY_NUMBER + ", 20061593, 高血圧症, G-CODE-UNVERIFIED",
        KEY_NUMBER + ", 2006159, 高血圧症, G-CODE-FORM",
        "http://terminology.hl7.org/CodeSystem/v3-ActCode, AMB, 外来, ''",
        "http://terminology.hl7.org/CodeSystem/v3-ActCode, AMB, Ambulatory, ''",
        "http://terminology.hl7.org/CodeSystem/v3-ActCode, AMB, Emergency, G-CODE-DISPLAY",
        "http://terminology.hl7.org/CodeSystem/v3-ActCode, AMP, 外来, G-CODE-UNKNOWN",
        "http://loinc.org, 8867-4, Heart rate, G-CODE-UNVERIFIED",
        "http://example.org/nobody, a, b, G-CODE-UNVERIFIED",
    })
    void コードを判じる(String system, String code, String display, String expected) {
        rules.judgeCoding(Told.coding(system, code, display), told);

        assertThat(String.join(" ", told.rules())).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'code':'LTS'}",
                "{'system':'http://loinc.org'}",
                "{'system':1,'code':'LTS'}",
                "{'system':'http://loinc.org','code':null}",
                "{'display':'x'}",
            })
    void 体系かコードがなければ何も言わない(String coding) {
        rules.judgeCoding(Told.object(coding), told);

        assertThat(told.reports()).isEmpty();
    }

    @Test
    void 未確認は一つの文書で体系ごとに一度だけ言い_誤りは毎回言う() {
        for (String code : List.of("20061593", "2006159", "20065011", "2006")) {
            rules.judgeCoding(Told.coding(KEY_NUMBER, code, null), told);
            rules.judgeCoding(Told.coding("urn:oid:1.2.392.200119.4.101.2", code, null), told);
            rules.judgeCoding(Told.coding("http://loinc.org", code, null), told);
            rules.judgeCoding(Told.coding("http://example.org/one", code, null), told);
            rules.judgeCoding(Told.coding("http://example.org/two", code, null), told);
        }

        assertThat(told.rules()).filteredOn("G-CODE-UNVERIFIED"::equals).hasSize(4);
        assertThat(told.rules()).filteredOn("G-CODE-FORM"::equals).hasSize(4);
        assertThat(told.reports()).hasSize(8);
    }

    @Test
    void 別の文書では改めて言う() {
        rules.judgeCoding(Told.coding("http://loinc.org", "8867-4", null), told);
        new CodingRules(StandardCodeLists.standard(), new CodingNotes())
                .judgeCoding(Told.coding("http://loinc.org", "8867-4", null), told);

        assertThat(told.rules()).containsExactly("G-CODE-UNVERIFIED", "G-CODE-UNVERIFIED");
    }

    @Test
    void 知らない体系が数えきれなくても_言うのは千まで() {
        for (int i = 0; i < 3_000; i++) {
            rules.judgeCoding(Told.coding("http://example.org/" + i, "a", null), told);
        }

        assertThat(told.reports()).hasSize(1_000);
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                R4 + "administrative-gender | 'male' | ",
                R4 + "administrative-gender | 'Male' | G-BINDING",
                R4 + "mimetypes | 'application/pdf' | ",
                R4 + "mimetypes | 'application/x-unheard' | G-CODE-UNVERIFIED",
                FLAGS + "| {'system':'" + CLINS + "JP_ehrshrs_indication','code':'LTS'} | ",
                FLAGS + "| {'system':'http://example.org/tags','code':'LTS'} | G-BINDING",
                // the coding itself is said to be wrong by judgeCoding, so the binding keeps still
                FLAGS + "| {'system':'" + CLINS + "JP_ehrshrs_indication','code':'OLD'} | ",
                FLAGS + "| {'code':'LTS'} | ",
                FLAGS + "| {'code':'OLD'} | G-BINDING",
                R4 + "condition-ver-status | {'coding':[{'system':'http://terminology.hl7.org/CodeSystem/"
                        + "condition-ver-status','code':'confirmed'}]} | ",
                R4 + "condition-ver-status | {'coding':[{'system':'http://terminology.hl7.org/CodeSystem/"
                        + "condition-clinical','code':'active'}]} | G-BINDING",
                R4 + "condition-ver-status | {'coding':[{'system':'http://example.org/a','code':'b'},{'system':"
                        + "'http://terminology.hl7.org/CodeSystem/condition-ver-status','code':'confirmed'}]} | ",
                R4 + "condition-ver-status | {'coding':[]} | G-BINDING",
                R4 + "condition-ver-status | {'coding':[{'display':'確定'}]} | G-BINDING",
                R4 + "condition-ver-status | {'text':'確定'} | G-BINDING",
                R4 + "condition-ver-status | {'extension':[]} | ",
                R4 + "condition-ver-status | 1 | ",
                "http://jpfhir.jp/fhir/core/ValueSet/JP_MedicationCodeYJ_VS | {'system':'http://capstandard.jp/"
                        + "iyaku.info/CodeSystem/YJ-code','code':'2325003B2029'} | ",
                "http://jpfhir.jp/fhir/core/ValueSet/JP_MedicationCodeYJ_VS | {'system':'http://medis.or.jp/CodeSystem/"
                        + "master-HOT9','code':'103831601'} | G-BINDING",
                "http://jpfhir.jp/fhir/core/ValueSet/JP_AllergyIntolerance_VS | {'system':'http://terminology.hl7.org/"
                        + "CodeSystem/v3-ActCode','code':'AMB'} | G-CODE-UNVERIFIED",
                "http://example.org/ValueSet/nobody | 'a' | G-CODE-UNVERIFIED",
            })
    void 値の集合を判じる(String valueSet, String value, String expected) {
        JsonValue json = Told.json(value);

        rules.judgeBinding(valueSet, true, json, told, json);
        rules.judgeBinding(valueSet, true, json, told, json);

        List<String> wanted = expected == null
                ? List.of()
                : expected.equals("G-BINDING") ? List.of(expected, expected) : List.of(expected);
        assertThat(told.rules()).isEqualTo(wanted);
    }

    @Test
    void 求められていない集合は判じない() {
        JsonValue code = Told.json("'Male'");

        rules.judgeBinding(R4 + "administrative-gender", false, code, told, code);

        assertThat(told.reports()).isEmpty();
    }

    @Test
    void 所見は送られた値を言わず_名と正しい形を言う() {
        JsonObject wrong = Told.coding(KEY_NUMBER, "秘密7", "秘密");
        rules.judgeCoding(wrong, told);
        rules.judgeCoding(Told.coding(CORE_LAB, "3A015000002329101", "秘密"), told);
        rules.judgeCoding(Told.coding("http://example.org/秘密", "秘密", "秘密"), told);
        rules.judgeCoding(Told.coding(CLINS + "document-section", "秘密", "秘密"), told);
        rules.judgeBinding(R4 + "administrative-gender", true, Told.json("'秘密'"), told, wrong);

        assertThat(told.rules())
                .containsExactly("G-CODE-FORM", "G-LAB-DISPLAY", "G-CODE-UNVERIFIED", "G-CODE-UNKNOWN", "G-BINDING");
        assertThat(told.reports())
                .allSatisfy(report -> assertThat(report.words().toString()).doesNotContain("秘密"));
        assertThat(told.reports().get(0).words())
                .containsExactly("病名管理番号(MEDIS)", "数字8桁", "disease key numbers (MEDIS)", "8 digits");
        assertThat(told.reports().get(1).words()).containsExactly("ALB");
        assertThat(told.reports().get(4).words()).containsExactly("administrative-gender", "administrative-gender");
    }

    @Test
    void 決まりの言葉の穴は_渡す言葉で全部埋まる() {
        rules.judgeCoding(Told.coding(KEY_NUMBER, "1", null), told);
        rules.judgeCoding(Told.coding(KEY_NUMBER, "20061593", null), told);
        rules.judgeCoding(Told.coding(CORE_LAB, "3A015000002329101", "x"), told);
        rules.judgeCoding(Told.coding(CORE_LAB, "3A015000002329101", "ＡＬＢ"), told);
        rules.judgeCoding(Told.coding(CORE_LAB, "x", "x"), told);
        rules.judgeBinding(R4 + "administrative-gender", true, Told.json("'x'"), told, Told.json("'x'"));

        assertThat(told.rules()).doesNotHaveDuplicates().hasSize(6);
        assertThat(told.reports()).allSatisfy(report -> {
            var rule = RuleBook.standard().get(report.rule());
            String all = rule.japanese() + rule.fix() + rule.english();
            for (int i = 0; i < report.words().size(); i++) {
                all = all.replace("{" + i + "}", report.words().get(i));
            }
            assertThat(all).doesNotContainPattern("\\{[0-9]}");
        });
    }

    @Test
    void FHIR_の体系も_表に名があればその名で言う() {
        rules.judgeCoding(Told.coding("http://terminology.hl7.org/CodeSystem/v3-ActCode", "AMP", null), told);
        rules.judgeCoding(Told.coding("http://hl7.org/fhir/administrative-gender", "M", null), told);

        assertThat(told.reports().get(0).words()).first().isEqualTo("受診の区分など(v3-ActCode)");
        assertThat(told.reports().get(1).words()).first().isEqualTo("administrative-gender");
    }

    @ParameterizedTest
    @CsvSource({
        "G-CODE-UNKNOWN, ERROR",
        "G-LAB-DISPLAY, ERROR",
        "G-BINDING, ERROR",
        "G-CODE-DISPLAY, WARNING",
        "G-CODE-FORM, WARNING",
        "G-LAB-UNIT-MASTER, WARNING",
        "G-CODE-UNVERIFIED, INFORMATION",
    })
    void 重さは決めたとおり(String rule, Severity severity) {
        assertThat(RuleBook.standard().get(rule).severity()).isEqualTo(severity);
    }
}
