package jp.musubi.judge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.judge.JudgeVerdict.Verdict;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgeTest {

    private static Judge judge;

    @BeforeAll
    static void open() throws MissingPackages {
        judge = Judge.open(Conformance.packages());
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({
        "clinical-core/Bundle-Bundle-CLINS-Observations-Example-01.json, OK",
        "clinical-core/Bundle-Bundle-CLINS-PCS-Example-01.json, OK",
        "clinical-core/Bundle-Bundle-CLINS-Referral-NoEntry-Example-01.json, OK",
        "fhir-jp-validator/jp-clins__encounter-ecs-class-system-missing.ndjson, ERROR",
        "fhir-jp-validator/terminology__observation-loinc-display-mismatch.ndjson, OK",
        "eReferral/Bundle-BundleReferralExample01.json, OK"
    })
    void 種類に合うパッケージで_前に測ったとおりに判定する(String example, Verdict verdict) {
        JudgeVerdict judged = judge.judge(Conformance.example(example));
        assertThat(judged.verdict()).as("%s", judged.errors()).isEqualTo(verdict);
    }

    @Test
    void 誤りには場所と言葉がある() {
        JudgeVerdict judged = judge.judge("""
                {"resourceType":"Encounter","status":"finished",
                 "meta":{"profile":["http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS"]},
                 "class":{"code":"AMB"}}""".getBytes(UTF_8));
        assertThat(judged.errors()).anySatisfy(issue -> {
            assertThat(issue.expression()).isEqualTo("Encounter.class");
            assertThat(issue.message()).contains("Encounter.class.system");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"resourceType\":", "[]", "''", "\u0000", "{\"resourceType\":\"Nothing\"}"})
    void 読めないものは誤りで_倒れない(String text) {
        assertThat(judge.judge(text.getBytes(UTF_8)).verdict()).isIn(Verdict.ERROR, Verdict.CRASH);
    }

    @Test
    void 深い入れ子でも倒れない() {
        assertThat(judge.judge("{\"a\":".repeat(100_000).getBytes(UTF_8)).verdict())
                .isIn(Verdict.ERROR, Verdict.CRASH);
    }

    @Test
    void パッケージのない種類の文書は判定しない() {
        byte[] screening = """
                {"resourceType":"Bundle","type":"document","meta":{"profile":
                 ["http://jpfhir.jp/fhir/eMunicipalCheckup/StructureDefinition/JP_Bundle_eMunicipalCheckup"]}}""".getBytes(UTF_8);
        assertThat(judge.judge(screening).verdict()).isEqualTo(Verdict.NO_PACKAGES);
        assertThat(judge.judge(screening).errors()).isEmpty();
    }

    @Test
    void 言葉だけの判定者も_同じことを言う() {
        byte[] document = Conformance.example("fhir-jp-validator/jp-clins__encounter-ecs-class-system-missing.ndjson");
        List<List<String>> plain = new PlainJudge(judge).apply(document);
        JudgeVerdict verdict = judge.judge(document);
        assertThat(plain.get(0)).containsExactly("ERROR");
        assertThat(plain.subList(1, plain.size()))
                .containsExactlyElementsOf(verdict.issues().stream()
                        .map(issue -> List.of(issue.severity(), issue.expression(), issue.message()))
                        .toList());
    }
}
