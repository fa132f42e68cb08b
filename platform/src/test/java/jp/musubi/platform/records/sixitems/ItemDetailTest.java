package jp.musubi.platform.records.sixitems;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 一覧に出す中身。 */
class ItemDetailTest {

    @Test
    void 検査の値は_送られた桁のまま読む() {
        assertThat(read("""
            {"resourceType":"Observation","valueQuantity":{"value":7.20,"unit":"%","code":"%"},
             "referenceRange":[{"low":{"value":4.9},"high":{"value":6.0}}]}\
            """)).isEqualTo(new ItemDetail("7.20", "%", null, "4.9〜6.0", null));
    }

    @Test
    void 以下や以上の印は値に付く() {
        assertThat(read("""
            {"resourceType":"Observation","valueQuantity":{"value":0.01,"comparator":"<","unit":"mg/dL"},
             "referenceRange":[{"high":{"value":0.3}}]}\
            """)).isEqualTo(new ItemDetail("< 0.01", "mg/dL", null, "〜0.3", null));
    }

    @Test
    void 言葉の結果は_text_がなければ_display_を読む() {
        assertThat(read("""
            {"resourceType":"Observation","valueCodeableConcept":{"text":"陰性(-)"}}\
            """).text()).isEqualTo("陰性(-)");
        assertThat(read("""
            {"resourceType":"Observation","valueCodeableConcept":{"coding":[{"code":"N"},{"display":"陰性"}]}}\
            """).text()).isEqualTo("陰性");
        assertThat(read("""
            {"resourceType":"Observation","valueString":"判定保留"}\
            """).text()).isEqualTo("判定保留");
    }

    @Test
    void 薬の使い方は_並べて読む() {
        assertThat(read("""
            {"resourceType":"MedicationRequest",
             "dosageInstruction":[{"text":"1日1回朝食後"},{"route":{}},{"text":"疼痛時"}]}\
            """).text()).isEqualTo("1日1回朝食後" + " / 疼痛時");
    }

    @Test
    void 状態は_知っている符号だけを読む() {
        assertThat(read("""
            {"resourceType":"Condition","clinicalStatus":{"coding":[{"code":"resolved"}]}}\
            """).status()).isEqualTo("resolved");
        assertThat(read("""
            {"resourceType":"Condition","clinicalStatus":{"coding":[{"code":"??"}]}}\
            """)).isEqualTo(ItemDetail.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "{\"resourceType\":\"Observation\",\"valueQuantity\":[],\"referenceRange\":{}}",
                "{\"resourceType\":\"Observation\",\"valueQuantity\":{\"value\":\"7\"},\"referenceRange\":[{}]}",
                "{\"resourceType\":\"MedicationRequest\",\"dosageInstruction\":{}}",
                "{\"resourceType\":\"Condition\",\"clinicalStatus\":\"active\"}"
            })
    void ほかの形は_何も言わない(String json) {
        assertThat(read(json)).isEqualTo(ItemDetail.NONE).matches(ItemDetail::blank);
    }

    private static ItemDetail read(String json) {
        return ItemDetail.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
