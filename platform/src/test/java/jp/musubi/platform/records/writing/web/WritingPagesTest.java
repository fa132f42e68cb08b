package jp.musubi.platform.records.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 紹介状を書く頁: 医師が書き、受付が審べ、宛先が同意のもとで開く。書いたものは、断られても失われない。 */
@DemoTest
class WritingPagesTest extends WritingWorld {

    @Test
    void 医師が書いた紹介状を_宛先が開く() throws Exception {
        Map<String, String> form = letter();
        form.put("q-disease", "ｺｳｹﾂｱﾂ");
        String found = press(doctor, LETTER, form, "find-disease").body();
        assertThat(found)
                .contains("add-disease-8833421", "ｺｳｹﾂｱﾂ", "紹介目的です&lt;&gt;")
                .doesNotContain("disease.0.code");
        String added = press(doctor, LETTER, form, "add-disease-8833421").body();
        assertThat(added).contains("name=\"disease.0.code\" value=\"8833421\"", "主傷病");

        form.put("q-disease", "");
        row(form, "disease.0", "code", "8833421", "words", "偽の名", "since", "2020-04-01");
        row(form, "disease.1", "code", "-", "words", "番号のない病", "since", "2021-01-01", "suspected", "yes");
        row(form, "allergy.0", "code", "J9FA19140000", "words", "そば", "severe", "yes", "reaction", "呼吸困難");
        row(form, "drug.0", "code", "620005905", "words", "x", "usage", "１日１回朝食後", "dose", "１", "unit", "TAB");
        row(form, "drug.0", "times", "1", "days", "28");
        row(form, "test.0", "code", "3B035000002327201", "words", "x", "result", "31", "day", "20260331", "high", "30");
        HttpResponse<String> read = press(doctor, LETTER, form, "check");
        assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
        assertThat(read.body())
                .contains("送る前に読む", "高血圧症", "番号のない病の疑い", "呼吸困難", "アムロジン錠５ｍｇ", "31 U/L", "書田 文")
                .doesNotContain("偽の名");

        HttpResponse<String> sent = press(doctor, LETTER, packed(read.body()), "send");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String story = addressOf(sent);
        assertThat(story).contains("/desk/letters/out/");
        assertThat(doctor.get(story).body()).contains("紹介状を送りました", "受付番号", "見本");
        assertThat(addressOf(press(doctor, LETTER, packed(read.body()), "send")))
                .as("押し直しても一通")
                .isEqualTo(story);

        String id = story.substring(story.lastIndexOf('/') + 1);
        Browser addressee = seated("hospital-b-doctor");
        String arrived = "/desk/letters/in/" + id;
        assertThat(addressee.get(arrived).body()).contains("開封して読む", "ファイルで受け取る");
        assertThat(addressee.get(arrived + "/document").statusCode()).as("開封の前").isEqualTo(409);
        HttpResponse<String> opened = addressee.post(arrived + "/open");
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).contains("20061593", "紹介目的です&lt;&gt;", "YJ-code", "2171022F2041", "J9FA19140000");
        assertThat(addressOf(addressee.post(arrived + "/read"))).endsWith(arrived + "/document");
        assertThat(addressee.get(arrived + "/document").body())
                .contains("紹介目的です&lt;&gt;", "高血圧症", "そば", "アムロジン錠５ｍｇ", "31", "書田", "返書を書く", "受領する")
                .doesNotContain("紹介目的です<>");
        assertThat(addressee.get(arrived + "/attachments/1").statusCode()).isEqualTo(404);
        assertThat(addressee.post(arrived + "/reply").body())
                .contains("value=\"書田\"", "1970-04-05", "付の診療情報提供書へのご返書です。");
        Browser stranger = seated("clinic-c-doctor");
        for (String way : List.of("", "/document", "/attachments/1")) {
            assertThat(stranger.get(arrived + way).statusCode())
                    .as("宛先でない施設 %s", way)
                    .isEqualTo(404);
        }
        assertThat(stranger.post(arrived + "/reply").statusCode()).isEqualTo(404);
    }

    @Test
    void 台帳と違えば受付が断り_欄のそばに言い_書いたものは残る() throws Exception {
        Map<String, String> form = letter();
        form.put("birth", "1970-04-06");
        row(form, "disease.0", "code", "8833421", "words", "x", "since", "2020-04-01");
        HttpResponse<String> read = press(doctor, LETTER, form, "check");
        HttpResponse<String> sent = press(doctor, LETTER, packed(read.body()), "send");
        assertThat(sent.statusCode()).isEqualTo(422);
        assertThat(sent.body())
                .contains("受付の審査が断ります", "href=\"#patient\"", "G-REG-BIRTHDATE", "紹介目的です&lt;&gt;", "1970-04-06")
                .contains("name=\"disease.0.code\" value=\"8833421\"");
    }

    @ParameterizedTest(name = "{0}={1} → {2}")
    @CsvSource({
        "purpose, '', 入れてください",
        "purpose, '番号は 1234 5678 9018 です', マイナンバー",
        "birth, 1970-02-30, 暦にある日",
        "addressee, 9999999999, 登録簿にない",
        "insurer, '', 入れてください",
        "disease.0.since, 2999-01-01, 暦にある日",
        "disease.0.ended, 2019-01-01, 始まりより前",
        "disease.0.code, 9999999, 今日のマスターにない",
    })
    void 書き誤りは送る前に欄で言い_ほかは残る(String field, String typed, String told) throws Exception {
        Map<String, String> form = letter();
        row(form, "disease.0", "code", "8833421", "words", "x", "since", "2020-04-01");
        form.put(field, typed);
        HttpResponse<String> answer = press(doctor, LETTER, form, "check");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains(told, "まだ送っていません", "経過です", "name=\"disease.0.code\"");
    }

    @Test
    void 宛先は名前でも探せ_番号の人は同意があれば写せる() throws Exception {
        Map<String, String> form = letter();
        form.put("q-addressee", "結び");
        assertThat(press(doctor, LETTER, form, "find-addressee").body())
                .contains("pick-addressee-" + facility("hospital-a"), "受け取れます");
        assertThat(press(doctor, LETTER, form, "pick-addressee-" + facility("clinic-c"))
                        .body())
                .contains("value=\"" + facility("clinic-c") + "\"");

        form.put("family", "");
        assertThat(press(doctor, LETTER, form, "patient").body())
                .contains("いまは見られません")
                .doesNotContain("書田");
        open("hospital-a");
        assertThat(press(doctor, LETTER, form, "patient").body()).contains("value=\"書田\"", "value=\"カキタ\"");
    }

    @ParameterizedTest
    @CsvSource({"hospital-a-nurse", "hospital-a-clerk", "hospital-a-system", "hospital-a-pharmacist"})
    void 医師でない職員は書けない(String account) throws Exception {
        Browser other = seated(account);
        assertThat(other.get(LETTER).statusCode()).isEqualTo(403);
        assertThat(other.get(REGISTER).statusCode()).isEqualTo(403);
        assertThat(press(other, LETTER, letter(), "check").statusCode()).isEqualTo(403);
        assertThat(press(other, REGISTER, patient(), "send").statusCode()).isEqualTo(403);
    }
}
