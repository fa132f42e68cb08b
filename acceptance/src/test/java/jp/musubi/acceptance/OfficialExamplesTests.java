package jp.musubi.acceptance;

import static jp.musubi.acceptance.WrappedExample.Addition.医療機関番号;
import static jp.musubi.acceptance.WrappedExample.Addition.受診;
import static jp.musubi.acceptance.WrappedExample.Addition.発症日;
import static jp.musubi.acceptance.WrappedExample.Addition.診療科;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.musubi.acceptance.WrappedExample.Addition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 公式の例。いまの世代のものは受け付け、前の世代のものは新しい名前を言って断る。 */
class OfficialExamplesTests {

    private static final String SET = "clinical-core/";
    private static final String PATIENT = SET + "Patient-Example-JP-Patient-eCS-MAKINO.json";
    private static final String NEW_CANONICAL = "http://jpfhir.jp/fhir/clins/StructureDefinition/JP_Bundle_eReferral";

    /** What each single example lacks for JP_Bundle_CLINS, besides the Patient and the reference to it. */
    private static final Map<String, Set<Addition>> ADDITIONS = Map.of(
            "AllergyIntolerance-Example-JP-Allergy-eCS-01.json", Set.of(医療機関番号, 受診),
            "AllergyIntolerance-Example-JP-AllergyIntolerance-eCS-01.json", Set.of(),
            "AllergyIntolerance-Example-JP-AllergyIntolerance-eCS-02.json", Set.of(受診),
            "Condition-Example-JP-Condition-eCS-03.json", Set.of(),
            "Condition-Example-JP-Condition-eCS-ABDPAIN.json", Set.of(医療機関番号, 診療科, 受診, 発症日),
            "Condition-Example-JP-Condition-eCS-Fx.json", Set.of(医療機関番号, 診療科, 受診),
            "Condition-Example-JP-Condition-eCS-cc1-Referral01.json", Set.of(医療機関番号, 診療科, 受診),
            "Condition-Example-JP-Condition-eCS-cc2-Referral01.json", Set.of(医療機関番号, 診療科, 受診),
            "Observation-Example-JP-Obs-LabResult-eCS-Alb.json", Set.of(),
            "Observation-Example-JP-Obs-LabResult-eCS-eGFR.json", Set.of(診療科));

    private final Country country = Country.shared();
    private final Caller hospital = country.as("hospital-example");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bundle-Bundle-CLINS-Observations-Example-01.json",
                "Bundle-Bundle-CLINS-PCS-Example-01.json",
                "Bundle-Bundle-CLINS-Referral-NoEntry-Example-01.json"
            })
    void 公式の_Bundle_は_手を加えずに_201(String name) {
        Answer answer = hospital.submit(Conformance.example(SET + name));
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }

    @ParameterizedTest
    @MethodSource("singleExamples")
    void 単独の例は_Bundle_に包めば_201(String name) {
        String bundle = WrappedExample.wrap(
                Conformance.example(PATIENT),
                Conformance.example(SET + name),
                "wrapped-" + Integer.toHexString(name.hashCode()),
                ADDITIONS.get(name));
        Answer answer = hospital.submit(bundle);
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }

    static Stream<String> singleExamples() {
        return ADDITIONS.keySet().stream().sorted();
    }

    /** None of the examples that the oracle calls good is left out of the table above. */
    @Test
    void 正しい単独の例はすべて試している() {
        assertThat(Conformance.oracle().stream()
                        .filter(row -> row.file().startsWith(SET))
                        .filter(row -> Set.of("Condition", "AllergyIntolerance", "Observation")
                                .contains(row.resourceType()))
                        .filter(row -> row.verdict().equals("OK") && !row.file().contains("Error"))
                        .map(row -> row.file().substring(SET.length())))
                .containsExactlyInAnyOrderElementsOf(ADDITIONS.keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eReferral/Bundle-BundleReferralExample01.json",
                "eReferral-history/forPackage__example__Bundle-bundleReferralExample01.json"
            })
    void 前の世代の紹介状は_新しい名前を言って_422(String name) {
        Answer answer = hospital.submit(Conformance.example(name));
        assertThat(answer.status()).as("%s", answer).isEqualTo(422);
        assertThat(answer.issues()).anySatisfy(issue -> {
            assertThat(issue.path("details").path("coding").path(0).path("code").asString())
                    .isEqualTo("G-PROFILE-MOVED");
            assertThat(issue.toString()).contains(NEW_CANONICAL);
        });
    }
}
