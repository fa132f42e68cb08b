package jp.musubi.platform.records.writing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** 書く頁: 医師が書き、受付が審べ、宛先が同意のもとで開く。書いたものは、断られても失われない。 */
@DemoTest
class WritingPagesTest {

    private static final String LETTER = "/desk/letters/new";
    private static final String REGISTER = "/desk/register";
    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final Map<String, Browser> SEATED = new HashMap<>();
    private static final LocalDate BIRTH = LocalDate.of(1970, 4, 5);

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private String number;
    private Browser doctor;

    @BeforeAll
    static void 誰も席にいない() {
        SEATED.clear();
    }

    @BeforeEach
    void 新しい人がいて_医師が席にいる() throws Exception {
        clock.set(TestClock.START);
        number = String.format("%07d", ThreadLocalRandom.current().nextInt(1, 9_999_999));
        String value = "06139901:書:" + number + ":00";
        people.register(new Person(
                new PersonId(UUID.randomUUID()),
                BIRTH,
                Sex.FEMALE,
                "東京都見本区筆町一丁目",
                null,
                List.of(new PersonName("書田", "文", "カキタ", "フミ", BIRTH, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, value, "06139901", BIRTH, null))));
        doctor = seated("hospital-a-doctor");
    }

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
        assertThat(addressee.get(arrived).body()).contains("開封する");
        HttpResponse<String> opened = addressee.post(arrived + "/open");
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.body()).contains("20061593", "紹介目的です&lt;&gt;", "YJ-code", "2171022F2041", "J9FA19140000");
        assertThat(seated("clinic-c-doctor").get(arrived).statusCode())
                .as("宛先でない施設")
                .isEqualTo(404);
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
        assertThat(press(clinic, REGISTER, form, "send").body()).contains("置き換えました", "1件");

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

    private Map<String, String> patient() {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("insurer", "6139901");
        form.put("symbol", "書");
        form.put("number", number);
        form.put("branch", "００");
        form.put("family", "書田");
        form.put("given", "文");
        form.put("family-kana", "カキタ");
        form.put("given-kana", "フミ");
        form.put("birth", BIRTH.toString());
        form.put("sex", "female");
        form.put("address", "東京都見本区筆町一丁目");
        form.put("department", "01");
        return form;
    }

    private Map<String, String> letter() throws Exception {
        doctor.get(LETTER);
        Map<String, String> form = patient();
        form.put("identifier", identifierOn(doctor.page()));
        form.put("addressee", facility("hospital-b"));
        form.put("purpose", "紹介目的です<>");
        form.put("complaint", "頭痛");
        form.put("history", "経過です 2026-01-01 2026-01-09");
        form.put("agreed", "yes");
        return form;
    }

    private static void row(Map<String, String> form, String row, String... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            form.put(row + "." + cells[i], cells[i + 1]);
        }
    }

    private static HttpResponse<String> press(Browser browser, String page, Map<String, String> form, String act)
            throws Exception {
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        fields.addAll(List.of("do", act));
        return browser.post(page, fields.toArray(String[]::new));
    }

    private static Map<String, String> packed(String page) {
        Matcher draft = Pattern.compile("name=\"draft\" value=\"([^\"]*)\"").matcher(page);
        assertThat(draft.find()).as(page).isTrue();
        return Map.of("draft", HtmlUtils.htmlUnescape(draft.group(1)));
    }

    private static String addressOf(HttpResponse<String> moved) {
        return Browser.location(moved).replaceFirst("^http://localhost:[0-9]+", "");
    }

    private static String identifierOn(String page) {
        Matcher identifier =
                Pattern.compile("name=\"identifier\" value=\"([^\"]*)\"").matcher(page);
        assertThat(identifier.find()).as(page).isTrue();
        return identifier.group(1);
    }

    /** A code of the second factor is good once: each sits down once. */
    private Browser seated(String account) throws Exception {
        Browser known = SEATED.get(account);
        if (known != null) {
            known.get("/desk");
            return known;
        }
        Browser browser = new Browser(port);
        browser.signIn(account, PASSWORD);
        browser.get("/desk");
        SEATED.put(account, browser);
        return browser;
    }

    private String facility(String name) {
        return parties.find(name).orElseThrow().asCaller().facility().digits();
    }

    private void open(String facility) {
        var token = tokens.issueTo(parties.find(facility).orElseThrow().asCaller());
        HttpResponse<String> visit = new DemoHttp(port)
                .post(token.value(), "/eligibility/visits", """
                {"patient":{"system":"%s","value":"06139901:書:%s:00"},"reader":"pin","consents":["CLINICAL"]}""".formatted(MemberNumber.INSURANCE, number));
        assertThat(visit.statusCode()).as(visit.body()).isEqualTo(201);
    }
}
