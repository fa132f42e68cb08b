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
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.util.HtmlUtils;

/** 書く頁の世界: 新しい患者と、席に着いた職員と、書式。 */
abstract class WritingWorld {

    static final String LETTER = "/desk/letters/new";
    static final String REGISTER = "/desk/register";
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

    String number;
    Browser doctor;

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

    final Map<String, String> patient() {
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

    final Map<String, String> letter() throws Exception {
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

    static void row(Map<String, String> form, String row, String... cells) {
        for (int i = 0; i < cells.length; i += 2) {
            form.put(row + "." + cells[i], cells[i + 1]);
        }
    }

    static HttpResponse<String> press(Browser browser, String page, Map<String, String> form, String act)
            throws Exception {
        List<String> fields = new ArrayList<>();
        form.forEach((name, value) -> fields.addAll(List.of(name, value)));
        fields.addAll(List.of("do", act));
        return browser.post(page, fields.toArray(String[]::new));
    }

    static Map<String, String> packed(String page) {
        Matcher draft = Pattern.compile("name=\"draft\" value=\"([^\"]*)\"").matcher(page);
        assertThat(draft.find()).as(page).isTrue();
        return Map.of("draft", HtmlUtils.htmlUnescape(draft.group(1)));
    }

    static String addressOf(HttpResponse<String> moved) {
        return Browser.location(moved).replaceFirst("^http://localhost:[0-9]+", "");
    }

    static String identifierOn(String page) {
        Matcher identifier =
                Pattern.compile("name=\"identifier\" value=\"([^\"]*)\"").matcher(page);
        assertThat(identifier.find()).as(page).isTrue();
        return identifier.group(1);
    }

    /** A code of the second factor is good once: each sits down once. */
    final Browser seated(String account) throws Exception {
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

    final String facility(String name) {
        return parties.find(name).orElseThrow().asCaller().facility().digits();
    }

    final void open(String facility) {
        var token = tokens.issueTo(parties.find(facility).orElseThrow().asCaller());
        HttpResponse<String> visit = new DemoHttp(port)
                .post(token.value(), "/eligibility/visits", """
                {"patient":{"system":"%s","value":"06139901:書:%s:00"},"reader":"pin","consents":["CLINICAL"]}""".formatted(MemberNumber.INSURANCE, number));
        assertThat(visit.statusCode()).as(visit.body()).isEqualTo(201);
    }
}
