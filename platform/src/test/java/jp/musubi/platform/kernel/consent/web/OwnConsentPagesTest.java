package jp.musubi.platform.kernel.consent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.Hides;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 本人の頁で、同意を取りやめ、紹介状を開き、代理人を決め、見せないものを決める。門と合言葉(CSRF)を通って。 */
@Tag("once")
@PlatformTest
class OwnConsentPagesTest {

    private static final FacilityCode CLINIC = code("131779201");
    private static final Instant NOW = TestClock.START;
    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter doors;

    @Autowired
    private Consents consents;

    @Autowired
    private LetterConsents letters;

    @Autowired
    private Proxies proxies;

    @Autowired
    private Hides hides;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private TestClock clock;

    private final PersonId hanako = new PersonId(UUID.randomUUID());
    private final PersonId taro = new PersonId(UUID.randomUUID());
    private final MockHttpSession session = new MockHttpSession();
    private MockMvc web;

    @BeforeEach
    void setUp() {
        clock.set(NOW);
        web = MockMvcBuilders.webAppContextSetup(context).addFilters(doors).build();
        facilities.register(new Facility(CLINIC, "頁診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
        register(hanako, "花子");
        register(taro, "太郎");
        var self = new Caller("me", Role.PATIENT, null, hanako, Set.of(Purpose.SELF_VIEW));
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new CallerAuthentication(self)));
    }

    @Test
    void 同意を取りやめる前に一度たずね_取りやめると一覧が変わる() throws Exception {
        UUID id = consent(hanako);
        String list = page("/me/consents");
        assertThat(list).contains("頁診療所", "見られます", "/me/consents/" + id + "/end");
        String asked = page("/me/consents/" + id + "/end");
        assertThat(asked).contains("同意を取りやめますか", "頁診療所", "2026-04-02 09:00");
        assertThat(send("/me/consents/" + id + "/end", csrf(asked)).getRedirectedUrl())
                .isEqualTo("/me/consents");
        assertThat(page("/me/consents")).contains("取りやめました", "本人の取りやめ").doesNotContain("/me/consents/" + id + "/end");
        assertThat(consents.find(hanako, id).orElseThrow().holdsAt(NOW)).isFalse();
        assertThat(open(get("/me/consents/" + id + "/end")).getStatus()).isEqualTo(409);
    }

    @Test
    void 合言葉のない取りやめは断る() throws Exception {
        UUID id = consent(hanako);
        assertThat(open(post("/me/consents/" + id + "/end")).getStatus()).isEqualTo(403);
        assertThat(consents.find(hanako, id).orElseThrow().holdsAt(NOW)).isTrue();
    }

    @Test
    void ほかの人の同意は_見ることも終えることもできない() throws Exception {
        UUID id = consent(taro);
        assertThat(open(get("/me/consents/" + id + "/end")).getStatus()).isEqualTo(404);
        assertThat(send("/me/consents/" + id + "/end", csrf(page("/me/proxies")))
                        .getStatus())
                .isEqualTo(409);
        assertThat(consents.find(taro, id).orElseThrow().holdsAt(NOW)).isTrue();
    }

    @Test
    void 紹介状は状態と宛先だけが見え_選んだ施設に開く() throws Exception {
        UUID letter = UUID.randomUUID();
        letters.announce(new LetterConsents.Announced(letter, hanako, CLINIC, code("131779209"), NOW), false);
        assertThat(page("/me/letters")).contains("同意待ち", "頁診療所", "/me/letters/" + letter);
        String one = page("/me/letters/" + letter);
        assertThat(one).contains("<option", CLINIC.digits(), "中身はここでは見られません");
        MockHttpServletResponse sent = open(post("/me/letters/" + letter + "/open")
                .param("_csrf", csrf(one))
                .param("facility", CLINIC.digits()));
        assertThat(sent.getRedirectedUrl()).isEqualTo("/me/letters");
        assertThat(letters.find(hanako, letter).orElseThrow().opensTo(CLINIC)).isTrue();
        assertThat(page("/me/letters")).contains("開封可", "本人の頁で");
        assertThat(send("/me/letters/" + letter + "/end", csrf(one)).getRedirectedUrl())
                .isEqualTo("/me/letters");
        assertThat(letters.listPending(hanako)).hasSize(1);
    }

    @Test
    void 代理人を登録し_やめてもらう() throws Exception {
        String form = page("/me/proxies");
        assertThat(name(form, "1980-01-02").getContentAsString(StandardCharsets.UTF_8))
                .contains("番号と生年月日の合う人がいない");
        assertThat(name(form, "1980-01-01").getRedirectedUrl()).isEqualTo("/me/proxies");
        assertThat(page("/me/proxies")).contains("本人 太郎", "有効", "/me/proxies/" + taro + "/end");
        assertThat(page("/me/proxies/" + taro + "/end")).contains("代理をやめてもらいますか", "本人 太郎");
        assertThat(send("/me/proxies/" + taro + "/end", csrf(form)).getRedirectedUrl())
                .isEqualTo("/me/proxies");
        assertThat(proxies.find(hanako, taro)).isEmpty();
        assertThat(page("/me/proxies")).contains("終わりました");
    }

    @Test
    void 施設を見せないことにし_また見せる() throws Exception {
        String token = csrf(page("/me/hidden"));
        assertThat(hide("/me/hidden", token, "FACILITY", CLINIC.digits()).getRedirectedUrl())
                .isEqualTo("/me/hidden");
        assertThat(page("/me/hidden")).contains("頁診療所", "また見せる");
        assertThat(hides.listOf(hanako)).hasSize(1);
        hide("/me/hidden/show", token, "FACILITY", CLINIC.digits());
        assertThat(hides.listOf(hanako)).isEmpty();
    }

    @Test
    void ない項目と知らない施設は見せないことにできない() throws Exception {
        String token = csrf(page("/me/hidden"));
        assertThat(hide("/me/hidden", token, "ITEM", "0".repeat(64)).getStatus())
                .isEqualTo(404);
        assertThat(hide("/me/hidden", token, "FACILITY", "1234567890").getStatus())
                .isEqualTo(404);
        assertThat(hide("/me/hidden", token, "PERSON", "1").getStatus()).isEqualTo(400);
        assertThat(hides.listOf(hanako)).isEmpty();
    }

    private MockHttpServletResponse name(String form, String born) throws Exception {
        return open(post("/me/proxies")
                .param("_csrf", csrf(form))
                .param("number", number(taro))
                .param("born", born)
                .param("scope", "VIEW"));
    }

    private MockHttpServletResponse hide(String path, String token, String kind, String reference) throws Exception {
        return open(post(path).param("_csrf", token).param("kind", kind).param("reference", reference));
    }

    private MockHttpServletResponse send(String path, String token) throws Exception {
        return open(post(path).param("_csrf", token));
    }

    private String page(String path) throws Exception {
        MockHttpServletResponse response = open(get(path));
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse open(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.session(session).header("Accept", "text/html"))
                .andReturn()
                .getResponse();
    }

    private static String csrf(String page) {
        Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private UUID consent(PersonId person) {
        UUID id = UUID.randomUUID();
        consents.give(new Consent(
                id, person, CLINIC, ConsentClass.CLINICAL, Channel.FACE, NOW, NOW.plus(Duration.ofHours(24)), null));
        return id;
    }

    private void register(PersonId id, String given) {
        people.register(new Person(
                id,
                BORN,
                Sex.FEMALE,
                "東京都",
                null,
                List.of(new PersonName("本人", given, "ホンニン", "ナマエ", BORN, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, number(id), "06139999", BORN, null))));
    }

    private static String number(PersonId id) {
        return "06139999:" + id.toString().substring(0, 8) + ":1:01";
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }
}
