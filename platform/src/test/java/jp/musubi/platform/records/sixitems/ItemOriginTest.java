package jp.musubi.platform.records.sixitems;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** 診療科、同じものの見分け、文書から取り出したという印、未告知の印を、項目そのものから読む。 */
class ItemOriginTest {

    private static final String CODE = """
        "code":{"coding":[{"system":"http://x/LocalCode_CS","code":"L1"},{"system":"http://x/std","code":"S1"}]}\
        """;

    @Test
    void 標準の番号で見分け_なければ名で見分ける() {
        assertThat(read(CODE).thing()).isEqualTo("http://x/std|S1");
        assertThat(read("\"code\":{\"coding\":[{\"system\":\"http://x/LocalCode_CS\",\"code\":\"L1\"}]}")
                        .thing())
                .isEqualTo("名");
        assertThat(read("\"note\":[]").thing()).isEqualTo("名");
    }

    @Test
    void 未コード化のものどうしは_名が違えば別のもの() {
        String uncoded = "\"code\":{\"coding\":[{\"system\":\"http://medis.or.jp/CodeSystem/master-disease-keyNumber\","
                + "\"code\":\"99999999\",\"display\":\"未コード化傷病名\"}]}";
        assertThat(read(uncoded).thing()).isEqualTo("名");
    }

    @Test
    void 文書から取り出したものと_告げていないものには印がある() {
        ItemOrigin plain = read("\"meta\":{\"source\":\"urn:x\"}");
        assertThat(plain.source()).isEqualTo(ItemOrigin.Source.AS_SUCH);
        assertThat(plain.untold()).isFalse();
        ItemOrigin marked = read(
                "\"meta\":{\"source\":\"http://musubi.example/fhir/source/referral\",\"tag\":[{\"system\":"
                        + "\"http://jpfhir.jp/fhir/clins/CodeSystem/JP_ehrshrs_indication\",\"code\":\"UNINFORMED\"}]}");
        assertThat(marked.source()).isEqualTo(ItemOrigin.Source.LETTER);
        assertThat(marked.untold()).isTrue();
    }

    private static ItemOrigin read(String members) {
        return ItemOrigin.read(("{\"resourceType\":\"Condition\"," + members + "}").getBytes(UTF_8), "名");
    }
}
