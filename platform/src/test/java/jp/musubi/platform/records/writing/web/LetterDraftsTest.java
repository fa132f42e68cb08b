package jp.musubi.platform.records.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.records.writing.WritingDesk.Writer;
import jp.musubi.platform.records.writing.web.LetterDraftsPage.Row;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 紹介状と登録の下書き: いくつも取っておき、続きを書き、捨てる。書き手だけのもの。 */
@DemoTest
class LetterDraftsTest extends WritingWorld {

    private static final String DRAFTS = "/desk/letters/drafts";

    @Autowired
    private DraftRows rows;

    @Autowired
    private Facilities facilities;

    @Test
    void いくつも取っておけ_続きを書き直すと置き換わり_捨てると消える() throws Exception {
        String first = keep("初めの経過");
        String second = keep("次の経過");
        assertThat(doctor.get(DRAFTS).body()).contains(first, second, "書田 文", "かずさ見本病院");

        String file = file("");
        assertThat(file).contains("患者", "書田 文", "紹介状", "かずさ見本病院");
        assertThat(file).as("nothing of the patient but the name").doesNotContain("経過", "頭痛", "見本区", number);

        String resumed = doctor.get(first).body();
        assertThat(resumed).contains("初めの経過", "name=\"kept\" value=\"" + first.replaceFirst(".*/", "") + "\"");
        Map<String, String> form = letter();
        form.put("kept", first.replaceFirst(".*/", ""));
        form.put("history", "書き直した経過");
        assertThat(press(doctor, DRAFTS, form, "").statusCode()).isEqualTo(302);
        assertThat(doctor.get(first).body()).contains("書き直した経過").doesNotContain("初めの経過");
        assertThat(doctor.get(second).body()).contains("次の経過");

        assertThat(doctor.post(first + "/discard").statusCode()).isEqualTo(302);
        assertThat(doctor.get(DRAFTS).body()).contains(second).doesNotContain(first);
        assertThat(doctor.get(first).statusCode()).isEqualTo(404);
    }

    @Test
    void 登録の書きかけも取っておけ_同じ単位の書式にもどり_捨てられる() throws Exception {
        doctor.get("/desk/register?kind=ALLERGY");
        Map<String, String> form = letter();
        form.keySet().removeIf(name -> name.startsWith("disease") || name.startsWith("addressee"));
        form.put("kind", "ALLERGY");
        form.put("family", "登録田");
        form.put("kept", "");
        HttpResponse<String> kept = press(doctor, DRAFTS, form, "");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        String list = doctor.get(DRAFTS).body();
        assertThat(list).contains("登録田").doesNotContain("??");
        Matcher row =
                Pattern.compile("href=\"(" + DRAFTS + "/[0-9a-f-]{36})\">登録田").matcher(list);
        assertThat(row.find()).isTrue();
        assertThat(doctor.get(DRAFTS + "?what=ALLERGY&sort=patient").body()).contains("登録田", "aria-sort=\"ascending\"");
        assertThat(doctor.get(DRAFTS + "?what=LETTER").body()).doesNotContain("登録田");
        assertThat(file("&what=ALLERGY")).contains("登録田", "アレルギー・薬剤禁忌").doesNotContain("紹介状");
        assertThat(file("&what=LETTER")).doesNotContain("登録田");
        String resumed = doctor.get(row.group(1)).body();
        assertThat(resumed)
                .contains("name=\"kind\" value=\"ALLERGY\"", "action=\"/desk/register\"", "登録田")
                .contains("name=\"kept\" value=\"" + row.group(1).replaceFirst(".*/", "") + "\"");
        doctor.post(row.group(1) + "/discard");
        assertThat(doctor.get(DRAFTS).body()).doesNotContain("登録田");
    }

    @Test
    void ほかの書き手には_ないのと同じで_捨てることもできない() throws Exception {
        String draft = keep("書き手だけの経過");
        Browser other = seated("hospital-a-emergency-doctor");
        assertThat(other.get(DRAFTS).body()).doesNotContain(draft);
        assertThat(other.get(draft).statusCode()).isEqualTo(404);
        HttpResponse<String> file = other.get(DRAFTS + "?format=csv");
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.body()).contains("患者").doesNotContain("書田");
        other.get(DRAFTS);
        other.post(draft + "/discard");
        doctor.get(DRAFTS);
        assertThat(doctor.get(draft).statusCode()).isEqualTo(200);

        Browser nurse = seated("hospital-a-nurse");
        assertThat(nurse.get(DRAFTS).statusCode()).isEqualTo(403);
        assertThat(nurse.get(DRAFTS + "?format=csv").statusCode()).isEqualTo(403);
        assertThat(nurse.get(draft).statusCode()).isEqualTo(403);
    }

    /** Passes the check of the Individual Number; made up. */
    @Test
    void 個人番号のあるものは取っておかず_書いたものは書式に残る() throws Exception {
        Map<String, String> form = letter();
        form.put("history", "番号 123456789018 の人");
        form.put("remarks", "残るはずの言葉");
        HttpResponse<String> refused = press(doctor, DRAFTS, form, "");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("取っておけません", "残るはずの言葉");
    }

    @Test
    void 最後に取っておいてから十四日目の終わりまであり_そのあとは消える_二十件まで取っておける() {
        var writer = new Writer(
                facilities.find(new FacilityCode(facility("hospital-a"))).orElseThrow(), "w-" + UUID.randomUUID(), "x");
        KeepDrafts today = at(Duration.ZERO);
        for (int one = 0; one < 20; one++) {
            assertThat(today.keep(writer, Draft.empty())).isEqualTo(KeepDrafts.Outcome.KEPT);
        }
        assertThat(today.keep(writer, Draft.empty())).isEqualTo(KeepDrafts.Outcome.FULL);
        Draft known = today.list(writer).get(0).draft();
        assertThat(today.keep(writer, known)).as("in the place of itself").isEqualTo(KeepDrafts.Outcome.KEPT);

        // The clock stands at nine in the morning of Japan: fifteen hours are left of the day.
        Duration lastMoment = Duration.ofDays(14).plusHours(15).minusSeconds(1);
        assertThat(at(lastMoment).list(writer)).hasSize(20);
        assertThat(at(lastMoment.plusSeconds(1)).list(writer)).isEmpty();
        rows.erase(TestClock.START.plus(lastMoment).plusSeconds(1));
        assertThat(today.list(writer)).isEmpty();
    }

    @Test
    void 読みの順に並び_読みのないものは書いた名の順に並ぶ() {
        ListQuery query = new ListQuery(DRAFTS, Map.of("sort", "patient"));
        List<Row> rows = List.of(row("", "", ""), row("渡辺", "文", "ワタナベ"), row("書田", "文", ""), row("青木", "文", "アオキ"));
        assertThat(DraftTable.ALL.view(rows, query).rows().stream().map(Row::patient))
                .containsExactly("", "青木 文", "渡辺 文", "書田 文");
    }

    private static Row row(String family, String given, String kana) {
        Draft draft = Draft.empty();
        draft.put("family", family);
        draft.put("given", given);
        draft.put("family-kana", kana);
        var kept = new KeptDraft(UUID.randomUUID(), "", TestClock.START, TestClock.START);
        return new Row(new KeepDrafts.Line(kept, draft), "", DraftTable.LETTER);
    }

    private String file(String filter) throws Exception {
        HttpResponse<String> file = doctor.get(DRAFTS + "?format=csv" + filter);
        assertThat(file.statusCode()).as(file.body()).isEqualTo(200);
        return file.body();
    }

    private KeepDrafts at(Duration later) {
        return new KeepDrafts(rows, Clock.fixed(TestClock.START.plus(later), ZoneOffset.UTC));
    }

    /** Keeps a letter with this history, and returns the address of the draft, which is the newest. */
    private String keep(String history) throws Exception {
        Map<String, String> form = letter();
        form.put("history", history);
        HttpResponse<String> kept = press(doctor, DRAFTS, form, "");
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
        Matcher rows = Pattern.compile("href=\"(" + DRAFTS + "/[0-9a-f-]{36})\"")
                .matcher(doctor.get(DRAFTS).body());
        while (rows.find()) {
            if (doctor.get(rows.group(1)).body().contains(history)) {
                return rows.group(1);
            }
        }
        throw new AssertionError("not kept: " + doctor.page());
    }
}
