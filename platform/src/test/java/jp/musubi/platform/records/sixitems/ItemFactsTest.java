package jp.musubi.platform.records.sixitems;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jp.musubi.platform.records.charts.RangeSide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 項目を一度だけ読む。言葉、出どころ、値と基準、あぶないもの。 */
class ItemFactsTest {

    private static final String RANGE = ",\"referenceRange\":[{\"low\":{\"value\":4.9},\"high\":{\"value\":6.0}}]";

    @ParameterizedTest(name = "{0} {1} {2} → {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                "7.20 | range |   | HIGH",
                "6.00 | range | H | INSIDE",
                "4.8  | range |   | LOW",
                "4.8  |       | H | HIGH",
                "4.8  |       | LL | LOW",
                "4.8  |       | N | INSIDE",
                "4.8  |       | POS | UNKNOWN",
                "4.8  |       |   | UNKNOWN",
            })
    void 送られた範囲で見て_ないときだけ送り手の判定で見る(String value, String range, String judged, RangeSide side) {
        String interpretation =
                judged == null ? "" : ",\"interpretation\":[{\"coding\":[{\"code\":\"" + judged + "\"}]}]";
        ItemFacts facts = read("\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":" + value + "}"
                + (range == null ? "" : RANGE) + interpretation);
        assertThat(facts.measured()).isNotNull();
        assertThat(facts.measured().side()).isEqualTo(side);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"valueQuantity\":{\"comparator\":\"<\",\"value\":3}",
                "\"valueQuantity\":{\"value\":1E99999999999}",
                "\"valueQuantity\":{\"value\":1e999}",
                "\"valueQuantity\":{\"unit\":\"%\"}",
                "\"valueString\":\"陰性\"",
            })
    void 数でないものと限りだけの値は_描かない(String value) {
        assertThat(read("\"resourceType\":\"Observation\"," + value).measured()).isNull();
    }

    @Test
    void 薬のアレルギーと重いものが分かる() {
        String allergy = "\"resourceType\":\"AllergyIntolerance\"";
        ItemFacts drug = read(allergy + ",\"category\":[\"food\",\"medication\"],\"criticality\":\"high\"");
        assertThat(drug.drug()).isTrue();
        assertThat(drug.severe()).isTrue();
        ItemFacts food = read(allergy + ",\"category\":[\"food\"],\"criticality\":\"low\"");
        assertThat(food.drug()).isFalse();
        assertThat(food.severe()).isFalse();
        assertThat(read("\"resourceType\":\"Condition\",\"category\":[\"medication\"],\"criticality\":\"high\"")
                        .drug())
                .isFalse();
    }

    @Test
    void 言葉と出どころは_別々に読むのと同じ() {
        byte[] json = ("{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":7.20,\"unit\":\"%\"}" + RANGE
                        + ",\"code\":{\"coding\":[{\"system\":\"urn:x/JLAC10\",\"code\":\"3D0450000\"}]}}")
                .getBytes(UTF_8);
        ItemFacts facts = new FactsReader().read(json, "HbA1c", "Observation");
        assertThat(facts.detail()).isEqualTo(ItemDetail.read(json));
        assertThat(facts.origin()).isEqualTo(ItemOrigin.read(json, "HbA1c"));
    }

    @Test
    void 読めないものは_何も言わない() {
        ItemFacts facts = new FactsReader().read("[]".getBytes(UTF_8), "名", "Condition");
        assertThat(facts.detail()).isEqualTo(ItemDetail.NONE);
        assertThat(facts.origin().thing()).isEqualTo("名");
        assertThat(facts.measured()).isNull();
    }

    private static ItemFacts read(String members) {
        String type = members.replaceFirst(".*\"resourceType\":\"([A-Za-z]+)\".*", "$1");
        return new FactsReader().read(("{" + members + "}").getBytes(UTF_8), "名", type);
    }
}
