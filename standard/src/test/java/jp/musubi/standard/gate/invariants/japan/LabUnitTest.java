package jp.musubi.standard.gate.invariants.japan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.standard.gate.terms.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LabUnitTest {

    private static final String LISTS = "http://jpfhir.jp/fhir/clins/CodeSystem/";
    private final Told told = new Told("1.5.2");

    @ParameterizedTest(name = "{0} [{1}] → {2}")
    @CsvSource({
        // albumin: g/dL, g/L, mg/dL by the master
        "3A015000002327101, g/dL, true",
        "3A015000002327101, g/dl, true",
        "3A015000002327101, ｇ／ｄＬ, true",
        "3A015000002327101, mmol/L, false",
        "3A015000002327101, G/DL, false",
        "3A015000002327101, '', false",
        // any other method: the units of the same measurement
        "3A015000002399801, g/dL, true",
        "3A015000002399801, U/L, false",
        // counts
        "2A990000001930952, X10*3/μL, true",
        "2A990000001930952, 10*3/uL, true",
        "2A990000001930952, ×10^3/µL, true",
        "2A990000001930952, 10*9/L, true",
        "2A990000001930952, /uL, false",
        "3B035000002327201, IU/L, true",
        "2B020000002231101, 秒, true",
        "1A990000000190183, mg/gCr, true",
        "1A990000000190183, g/g･Cr, true",
        "5F016143002302301, mIU/mL, true",
        "5F016143002302301, mg/dL, false",
        "3C015000002327101, μmol/L, true",
        "3C015000002327101, umol/L, true",
        // a qualitative item has no unit of measurement
        "1A990000000190153, mg/dL, false",
    })
    void マスターの単位かを見る(String code, String unit, boolean right) {
        judge(code, "{'value':1,'unit':'" + unit + "'}");

        assertThat(told.rules()).isEqualTo(right ? List.of() : List.of("G-LAB-UNIT-MASTER"));
    }

    @ParameterizedTest(name = "{0} {1} → {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "C1002000025000155 | {'unit':'g/dL'} | 0",
                "C1002000025000155 | {'unit':'g/L'} | 1",
                "C1002000025000155 | {'unit':'グラム毎デシリットル','code':'g/dL'} | 0",
                "C1002000025000155 | {'code':'g/L'} | 1",
                "C1002000025000155 | {'value':7.2} | 0",
                // an order has no value, a code of no list no unit, and neither has the group S/CO in the master
                "1A015000000427100 | {'unit':'g/dL'} | 0",
                "9Z999000002327101 | {'unit':'g/dL'} | 0",
                "5F016141002305151 | {'unit':'anything'} | 0",
                "5E074135202306201 | {'unit':'anything'} | 0",
            })
    void 単位が書かれ_マスターに単位があるときだけ見る(String code, String quantity, int found) {
        judge(code, quantity);

        assertThat(told.reports()).hasSize(found);
    }

    @Test
    void 言うのはマスターの単位で_送られた単位ではない() {
        judge("3A015000002327101", "{'unit':'秘密'}");

        assertThat(told.reports().get(0).words()).containsExactly("g/dL、g/L");
    }

    @Test
    void 一覧の体系でないコードと_数でない値は見ない() {
        new LabUnit().judge(Told.object("{'valueString':'1','code':{'coding':[]}}"), told);
        new LabUnit()
                .judge(
                        Told.object("{'valueQuantity':{'unit':'x'},'code':{'coding':[{'system':'http://loinc.org',"
                                + "'code':'3A015000002327101'}]}}"),
                        told);
        new LabUnit().judge(Told.object("{'valueQuantity':{'unit':'x'}}"), told);

        assertThat(told.reports()).isEmpty();
    }

    @Test
    void どんなに長い単位でもすぐに終わる() {
        judge("3A015000002327101", "{'unit':'" + "ｇ".repeat(1_000_000) + "'}");

        assertThat(told.rules()).containsExactly("G-LAB-UNIT-MASTER");
    }

    private void judge(String code, String quantity) {
        String list = (code.charAt(0) >= 'A' ? "JLAC11" : "JLAC10")
                + (code.startsWith("5")
                        ? "/JP_CLINS_ObsLabResult_InfectionLabo_CS"
                        : "/JP_CLINS_ObsLabResult_CoreLabo_CS");
        new LabUnit()
                .judge(
                        Told.object("{'code':{'coding':[{'system':'" + LISTS + "JP_CLINS_ObsLabResult_LocalCode_CS',"
                                + "'code':'1'},{'system':'" + LISTS + list + "','code':'" + code
                                + "'}]},'valueQuantity':" + quantity + "}"),
                        told);
    }
}
