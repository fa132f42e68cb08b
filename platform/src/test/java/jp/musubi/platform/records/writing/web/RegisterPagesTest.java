package jp.musubi.platform.records.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;

/** 手で登録する頁: 登録し、直し、取り消す。 */
@DemoTest
class RegisterPagesTest extends WritingWorld {

    @Test
    void 手で登録し_直し_取り消す() throws Exception {
        Browser clinic = seated("clinic-c-doctor");
        clinic.get(REGISTER);
        Map<String, String> form = patient();
        form.put("kind", "ALLERGY");
        form.put("identifier", identifierOn(clinic.page()));
        row(form, "allergy.0", "code", "J9FC11310000", "words", "x", "reaction", "蕁麻疹");
        row(form, "allergy.1", "code", "613330003", "words", "x", "type", "intolerance");
        row(form, "disease.0", "code", "8833421", "words", "x", "since", "2020-04-01");
        HttpResponse<String> done = press(clinic, REGISTER, form, "send");
        assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
        assertThat(done.body()).contains("登録しました", "新しい登録", "2件", form.get("identifier"));

        HttpResponse<String> back = press(clinic, REGISTER, packed(done.body()), "back");
        assertThat(back.body()).contains("name=\"allergy.1.code\" value=\"613330003\"", form.get("identifier"));
        form.remove("allergy.1.code");
        String drafts = "/desk/letters/drafts";
        assertThat(press(clinic, drafts, form, "").statusCode()).isEqualTo(302);
        Matcher kept = Pattern.compile(drafts + "/([0-9a-f-]{36})\"")
                .matcher(clinic.get(drafts).body());
        assertThat(kept.find()).isTrue();
        form.put("kept", kept.group(1));
        assertThat(press(clinic, REGISTER, form, "send").body()).contains("置き換えました", "1件");
        assertThat(clinic.get(drafts).body()).as("not needed any more").doesNotContain(kept.group(1));
        clinic.get(REGISTER);

        String member = "/desk/register/withdraw";
        form.put("former", form.get("identifier"));
        assertThat(press(seated("hospital-b-doctor"), member, form, "").statusCode())
                .as("ほかの施設の登録")
                .isEqualTo(400);
        assertThat(press(clinic, member, form, "").body()).contains("取り消しました", "1件");
        HttpResponse<String> again = press(clinic, member, form, "");
        assertThat(again.statusCode()).isEqualTo(400);
        assertThat(again.body()).contains("この施設の登録にはありません");
    }

    @Test
    void 足りないものは受付が断り_行のそばに言う() throws Exception {
        doctor.get(REGISTER);
        Map<String, String> form = patient();
        form.put("kind", "CONDITION");
        form.put("identifier", identifierOn(doctor.page()));
        row(form, "disease.0", "code", "8833421", "words", "x");
        HttpResponse<String> refused = press(doctor, REGISTER, form, "send");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("href=\"#disease-0\"", "受付の審査が断ります", "/rules?q=");
    }
}
