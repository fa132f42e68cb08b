package jp.musubi.platform.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.kernel.signin.CardSignIn;
import jp.musubi.standard.gate.findings.RuleBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 頁は、無い所でも正しい形で出る。Each page is made from the real template over the {@link SmallCountry}. */
@SpringJUnitWebConfig(PagesOnly.class)
class PagesTest {

    private static final Pattern INLINE = Pattern.compile("<style|<script|\\sstyle=|\\son[a-z]+=|javascript:");
    private static final Pattern MISSING_WORD = Pattern.compile("\\?\\?[A-Za-z.]+_");

    @Autowired
    private WebApplicationContext context;

    @Autowired
    private CardSignIn cards;

    private MockMvc web;

    @BeforeEach
    void 結城花子がカードを置く() {
        web = MockMvcBuilders.webAppContextSetup(context).build();
        reset(cards);
        SecurityContextHolder.getContext()
                .setAuthentication(new CallerAuthentication(SmallCountry.PATIENT_1.asCaller()));
    }

    @AfterEach
    void カードを取る() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/signin/patient-1",
                "/signin/patient-1?locked",
                "/signin/patient-1/pin",
                "/signin/patient-1/pin?again=wrong",
                "/signin/patient-1/pin?again=shape",
                "/health",
                "/people",
                "/people?q=none-such&trait=CHILD",
                "/facilities",
                "/facilities?q=none&kind=x&prefecture=99&sort=NAME&page=-1",
                "/rules",
                "/rules?q=R3010",
                "/rules?q=none-such&severity=ERROR&kind=referral",
                "/me",
                "/me/items/lab?page=3",
                "/me/items/infection",
                "/me/looks",
                "/me/looks?show=refused",
                "/me/consents",
                "/desk/break-glass",
                "/desk/disasters",
                "/try",
                "/api",
                "/accessibility",
                "/desk/operations",
                "/desk/operations?span=day",
                "/desk/clock"
            })
    void どの頁も両方の言葉で_一つの見出しと本文を持ち_内に書いた装いや命令を持たない(String address) throws Exception {
        for (String language : new String[] {"ja", "en"}) {
            String html =
                    page(get(address).accept(MediaType.TEXT_HTML).cookie(new Cookie("musubi-language", language)));
            assertThat(html).contains("<html lang=\"" + language + "\">", "<main id=\"main\"", "href=\"#main\"");
            assertThat(html).doesNotContainPattern(INLINE).doesNotContainPattern(MISSING_WORD);
            assertThat(html).doesNotContain("th:").containsOnlyOnce("<h1");
        }
    }

    @Test
    void 初めの頁は日本語で_選んだ言葉は覚えられる() throws Exception {
        assertThat(page(get("/").header("Accept-Language", "en").locale(Locale.ENGLISH)))
                .contains("全国の診療情報を、同意のもとで結ぶ");
        var chosen = web.perform(get("/").param("lang", "en")).andReturn().getResponse();
        assertThat(chosen.getContentAsString()).contains("Medical records, shared nationwide with consent");
        assertThat(page(get("/").cookie(chosen.getCookie("musubi-language")))).contains("<html lang=\"en\">");
    }

    @Test
    void 災害が開いている間は_最初の頁に知らせがある() throws Exception {
        assertThat(page(get("/")))
                .contains("災害時モード", "令和8年4月の大雨", "石川県", "富山県氷見市")
                .doesNotContain(">17<");
    }

    @Test
    void 災害の宣言は_もう一度見せてから行う() throws Exception {
        var form = post("/desk/disasters/confirm")
                .param("step", "DECLARE")
                .param("name", "大雨")
                .param("areas", "17\n富山県氷見市")
                .param("classes", "MEDICATION", "CHECKUP")
                .param("from", "2026-04-01T09:00")
                .param("until", "2026-04-08T09:00")
                .param("reason", "災害救助法の適用");
        assertThat(page(form))
                .contains("もう一度確かめる", "この内容で宣言する", "災害救助法の適用", "name=\"classes\" value=\"MEDICATION\"")
                .doesNotContain("confirmed");
    }

    @Test
    void 救急時の閲覧の理由は_だれが見たかで本人に見える() throws Exception {
        assertThat(page(get("/me/looks"))).contains("救急時の閲覧の開始", "意識がなく、家族とも連絡がつかない");
        assertThat(page(get("/desk/break-glass")))
                .contains("見直しを待つもの(1件)", "病院に確認中", "期限を過ぎています", "救急隊の記録はありますか", "正当と認める");
    }

    @Test
    void 言葉の切り替えは_いまの頁と条件を保つ() throws Exception {
        assertThat(page(get("/me/looks?show=refused"))).contains("href=\"/me/looks?show=refused&amp;lang=en\"");
    }

    @Test
    void 最初の頁は_人と施設と三行の命令を見せる() throws Exception {
        assertThat(page(get("/")))
                .contains("ユウキ ハナコ", "結城 花子", "64歳・女", "保険が変わった", "/signin/patient-1")
                .contains("𠮷田 陽葵", "7歳・女", "子ども", "氏名に外字")
                .contains("1319900013", "hospital-a", "令和7年(2025年)2月1日から", "不参加", "/facilities")
                .contains("./musubi token --as hospital-a", "http://localhost:8080/fhir/Bundle")
                .contains("令和8年(2026年)4月1日(水) 09:00", "見本の国");
    }

    @ParameterizedTest
    @CsvSource({
        "/people?q=花子, 結城 花子, 𠮷田 陽葵",
        "/people?q=ﾕｳｷ, 結城 花子, 𠮷田 陽葵",
        "/people?q=ゆうき, 結城 花子, 𠮷田 陽葵",
        "/people?q=吉田, 𠮷田 陽葵, ユウキ ハナコ",
        "/people?q=patient-5, 𠮷田 陽葵, ユウキ ハナコ",
        "/people?trait=CHILD, 𠮷田 陽葵, ユウキ ハナコ",
        "/people?trait=INSURER_CHANGED, 結城 花子, 𠮷田 陽葵",
        "/people?trait=nothing, 結城 花子, none-such",
    })
    void 人は_氏名とカナと呼び手の名と特徴で探せる(String address, String found, String notFound) throws Exception {
        assertThat(page(get(address))).contains(found).doesNotContain(notFound);
    }

    @Test
    void 施設の頁は_種類と所在と番号と参加の日と_始まる地域を見せる() throws Exception {
        assertThat(page(get("/facilities").accept(MediaType.TEXT_HTML)))
                .contains("結び中央病院(見本)", "1319900013", "hospital-a", "令和7年(2025年)2月1日から", "不参加", "東京都")
                .contains("千葉県", "全国", "予定(未確定)", "令和9年(2027年)2月1日");
    }

    @Test
    void 決まりの頁は_すべての決まりを_宛先つきで見せ_例は少ないときだけ並べる() throws Exception {
        String html = page(get("/rules"));
        RuleBook.standard().list().forEach(rule -> assertThat(html).contains("id=\"" + rule.id() + "\""));
        assertThat(html)
                .contains("href=\"#R3010\"", "href=\"/rules?q=R3010\"", "薬のコードに、YJ コード", "診療情報提供書(JP_Bundle_eReferral)")
                .doesNotContain("{0}", "<pre");
        assertThat(html.getBytes(UTF_8).length).as("bytes of the whole book").isLessThan(270_000);
        assertThat(page(get("/rules?q=R3010"))).contains("破る例", "破らない例", "<pre");
    }

    @ParameterizedTest
    @CsvSource({
        "/rules?q=R3010, R3010, R9011",
        "/rules?q=ｒ３０１０, R3010, R9011",
        "/rules?q=診療科 拡張, R9014C, R3010",
        "/rules?q=no contained encounter, R9013C, R3010",
        "/rules?severity=WARNING, G-RESOURCE-ID-TWICE, R3010",
        "/rules?kind=summary, G-PCS-ORDER, R3010",
        "/rules?kind=items, G-JSON-EMPTY, G-PCS-ORDER",
        "/rules?kind=nothing&severity=x, R3010, none-such",
    })
    void 決まりは_ことばと重さと文書の種類で探せる(String address, String found, String notFound) throws Exception {
        assertThat(page(get(address))).contains("id=\"" + found + "\"").doesNotContain("id=\"" + notFound + "\"");
    }

    @Test
    void 探したことばは_そのまま欄に残り_命令にはならない() throws Exception {
        assertThat(page(get("/rules").param("q", "\"><script>")))
                .contains("あてはまる決まりはありません")
                .contains("value=\"&quot;&gt;&lt;script&gt;\"")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @CsvSource({
        "'text/html,application/xhtml+xml,*/*;q=0.8', text/html",
        "application/json, application/json",
        "*/*, application/json",
        ", application/json",
    })
    void 稼働状況は_人には頁で_監視には_JSON_で答える(@Nullable String accept, String given) throws Exception {
        var request = get("/health");
        var response = web.perform(accept == null ? request : request.header("Accept", accept))
                .andReturn()
                .getResponse();
        assertThat(response.getContentType()).startsWith(given);
        assertThat(response.getContentAsString(StandardCharsets.UTF_8)).contains("ポータル", "稼働");
    }

    @ParameterizedTest
    @CsvSource({
        "SIGNED_IN, /me",
        "WRONG_PIN, /signin/patient-1/pin?again=wrong",
        "LOCKED, /signin/patient-1?locked",
    })
    void 暗証番号の答えで進む先が決まる(CardSignIn.Answer answer, String next) throws Exception {
        when(cards.byPin(eq(SmallCountry.PATIENT_1), eq("1234"), any(), any())).thenReturn(answer);
        assertThat(redirect(post("/signin/patient-1/pin").param("pin", "１２３４"))).isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345", "12a4"})
    void 四桁でない暗証番号は_試しに数えない(String pin) throws Exception {
        assertThat(redirect(post("/signin/patient-1/pin").param("pin", pin)))
                .isEqualTo("/signin/patient-1/pin?again=shape");
        verify(cards, never()).byPin(any(), any(), any(), any());
    }

    @Test
    void 顔認証で進む() throws Exception {
        when(cards.byFace(eq(SmallCountry.PATIENT_1), any(), any())).thenReturn(CardSignIn.Answer.SIGNED_IN);
        assertThat(redirect(post("/signin/patient-1/face"))).isEqualTo("/me");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signin/nobody", "/signin/hospital-a", "/signin/nobody/pin"})
    void 人でない名では入れない(String address) {
        assertThat(catchThrowable(() -> web.perform(get(address))))
                .hasRootCauseInstanceOf(Problem.class)
                .hasRootCauseMessage("NOT-FOUND");
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        var response = web.perform(request).andReturn().getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString();
    }

    private @Nullable String redirect(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request).andReturn().getResponse().getRedirectedUrl();
    }
}
