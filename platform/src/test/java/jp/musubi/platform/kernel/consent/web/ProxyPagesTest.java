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
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.Look;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.consent.Hides;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.WithheldPeriod;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

/** 代理人は、だれの頁かを選び、範囲と期間のうちで見て、決める。したことは代理人のしたこととして残る。 */
@Tag("once")
@PlatformTest
class ProxyPagesTest {

    private static final FacilityCode CLINIC = code("131779301");
    private static final Instant NOW = TestClock.START;
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 1);

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
    private AuditLog audit;

    @Autowired
    private AddressDisclosure disclosure;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private TestClock clock;

    private final PersonId parent = new PersonId(UUID.randomUUID());
    private final PersonId child = new PersonId(UUID.randomUUID());
    private final MockHttpSession session = new MockHttpSession();
    private MockMvc web;

    @BeforeEach
    void setUp() {
        clock.set(NOW);
        web = MockMvcBuilders.webAppContextSetup(context).addFilters(doors).build();
        facilities.register(new Facility(CLINIC, "代理の診療所", FacilityKind.CLINIC, LocalDate.of(2025, 2, 1), false));
        register(parent, "親子", LocalDate.of(1990, 1, 1));
        register(child, "子丸", LocalDate.of(2020, 1, 1));
        var self = new Caller("parent-" + parent, Role.PATIENT, null, parent, Set.of(Purpose.SELF_VIEW));
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new CallerAuthentication(self)));
    }

    @AfterEach
    void tearDown() {
        clock.set(NOW);
    }

    @Test
    void 代わりをする人がいれば選べ_いなければ選ぶものは出ない() throws Exception {
        assertThat(page("/me/consents")).doesNotContain("だれのものを見るか", "頁 子丸");
        relate(Set.of(ProxyScope.VIEW, ProxyScope.CONSENT), null);
        for (String path : List.of("/me/consents", "/me/letters", "/me/hidden")) {
            assertThat(page(path)).contains("だれのものを見るか", "頁 子丸", path + "?for=" + child);
            assertThat(page(path + "?for=" + child)).contains("頁 子丸 さんの代理人として見ています");
        }
        assertThat(page("/me/proxies")).doesNotContain("だれのものを見るか");
    }

    @Test
    void 子どもの同意を見て_取りやめる() throws Exception {
        relate(Set.of(ProxyScope.VIEW, ProxyScope.CONSENT), null);
        UUID id = consent(child);
        assertThat(page("/me/consents")).doesNotContain(id.toString());
        assertThat(page("/me/consents?for=" + child)).contains("代理の診療所", id.toString());
        String asked = page("/me/consents/" + id + "/end?for=" + child);
        assertThat(asked).contains("同意を取りやめますか", "name=\"for\" value=\"" + child + "\"");
        MockHttpServletResponse ended = send("/me/consents/" + id + "/end", csrf(asked), child);
        assertThat(ended.getRedirectedUrl()).isEqualTo("/me/consents?for=" + child);
        assertThat(consents.find(child, id).orElseThrow().endedBy()).isEqualTo(EndedBy.PROXY);

        List<Look> looks = audit.listLooksAt(child, Long.MAX_VALUE, 10);
        assertThat(looks).allMatch(look -> look.callerName().equals("parent-" + parent));
        assertThat(looks).extracting(Look::act).contains(Act.VIEW, Act.END_CONSENT);
    }

    @Test
    void 見るだけの代理人には決めるものが出ず_送っても断られる() throws Exception {
        relate(Set.of(ProxyScope.VIEW), null);
        UUID id = consent(child);
        UUID letter = letter();
        assertThat(page("/me/consents?for=" + child))
                .contains("代理の診療所", "見ることだけができます")
                .doesNotContain(id + "/end");
        assertThat(page("/me/letters?for=" + child)).contains("同意待ち").doesNotContain("/me/letters/" + letter);
        assertThat(page("/me/letters/" + letter + "?for=" + child)).doesNotContain("/open", "<select");
        String token = csrf(page("/me/proxies"));
        assertThat(send("/me/consents/" + id + "/end", token, child).getStatus())
                .isEqualTo(403);
        assertThat(open(post("/me/letters/" + letter + "/open")
                                .param("_csrf", token)
                                .param("for", child.toString())
                                .param("facility", CLINIC.digits()))
                        .getStatus())
                .isEqualTo(403);
        assertThat(hide(token).getStatus()).isEqualTo(403);
        assertThat(consents.find(child, id).orElseThrow().holdsAt(NOW)).isTrue();
        assertThat(letters.listPending(child)).hasSize(1);
        assertThat(hides.listOf(child)).isEmpty();
    }

    @Test
    void 同意だけの代理人は_頁を見られない() throws Exception {
        relate(Set.of(ProxyScope.CONSENT), null);
        assertThat(open(get("/me/consents?for=" + child)).getStatus()).isEqualTo(403);
        assertThat(page("/me/consents")).doesNotContain("頁 子丸");
    }

    @Test
    void 子どもの紹介状を開き_見せないものを決める() throws Exception {
        relate(Set.of(ProxyScope.VIEW, ProxyScope.CONSENT), null);
        UUID letter = letter();
        String one = page("/me/letters/" + letter + "?for=" + child);
        MockHttpServletResponse opened = open(post("/me/letters/" + letter + "/open")
                .param("_csrf", csrf(one))
                .param("for", child.toString())
                .param("facility", CLINIC.digits()));
        assertThat(opened.getRedirectedUrl()).isEqualTo("/me/letters?for=" + child);
        assertThat(letters.listGiven(child)).singleElement().satisfies(given -> {
            assertThat(given.proxy()).isEqualTo(parent);
            assertThat(given.facility()).isEqualTo(CLINIC);
        });
        assertThat(hide(csrf(one)).getRedirectedUrl()).isEqualTo("/me/hidden?for=" + child);
        assertThat(hides.listOf(child)).hasSize(1);
        assertThat(hides.listOf(parent)).isEmpty();
        assertThat(page("/me/hidden?for=" + child)).contains("代理の診療所", "また見せる");
    }

    @ParameterizedTest(name = "代理が {0} 秒後に終わる: {1}")
    @CsvSource({"0, 403", "1, 200"})
    void 期間の外では見られない(int seconds, int status) throws Exception {
        relate(Set.of(ProxyScope.VIEW), NOW.plusSeconds(seconds));
        assertThat(open(get("/me/consents?for=" + child)).getStatus()).isEqualTo(status);
    }

    @Test
    void 十五歳の誕生日からは親の頁ではなくなる() throws Exception {
        register(child, "子丸", LocalDate.of(2011, 4, 2));
        relate(Set.of(ProxyScope.VIEW, ProxyScope.CONSENT), null);
        assertThat(open(get("/me/consents?for=" + child)).getStatus()).isEqualTo(200);
        clock.set(Instant.parse("2026-04-01T15:00:00Z"));
        assertThat(open(get("/me/consents?for=" + child)).getStatus()).isEqualTo(403);
        assertThat(page("/me/consents")).doesNotContain("頁 子丸");
    }

    @Test
    void 不開示の子どもの頁は親には開かない() throws Exception {
        relate(Set.of(ProxyScope.VIEW, ProxyScope.CONSENT), null);
        disclosure.withhold(child, List.of(new WithheldPeriod(TODAY, null)));
        assertThat(open(get("/me/consents?for=" + child)).getStatus()).isEqualTo(403);
        assertThat(page("/me/consents")).doesNotContain("頁 子丸");
        disclosure.withhold(child, List.of(new WithheldPeriod(TODAY.minusDays(9), TODAY)));
        assertThat(open(get("/me/consents?for=" + child)).getStatus()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "00000000-0000-4000-8000-00000000dead", "", "CHILD"})
    void 知らない人も関わりのない人も_形の違う番号も_同じに断られる(String whom) throws Exception {
        String asked = whom.equals("CHILD") ? child.toString() : whom;
        for (String path : List.of("/me/consents", "/me/letters", "/me/hidden")) {
            assertThat(open(get(path).param("for", asked)).getStatus()).isEqualTo(asked.isEmpty() ? 200 : 403);
        }
    }

    private void relate(Set<ProxyScope> scope, @Nullable Instant until) {
        proxies.register(new Proxy(child, parent, ProxyKind.PARENT, scope, NOW.minusSeconds(60), until));
    }

    private UUID letter() {
        UUID letter = UUID.randomUUID();
        letters.announce(new LetterConsents.Announced(letter, child, CLINIC, code("131779309"), NOW), false);
        return letter;
    }

    private MockHttpServletResponse hide(String token) throws Exception {
        return open(post("/me/hidden")
                .param("_csrf", token)
                .param("for", child.toString())
                .param("kind", "FACILITY")
                .param("reference", CLINIC.digits()));
    }

    private MockHttpServletResponse send(String path, String token, PersonId whom) throws Exception {
        return open(post(path).param("_csrf", token).param("for", whom.toString()));
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

    private void register(PersonId id, String given, LocalDate born) {
        people.register(new Person(
                id,
                born,
                Sex.FEMALE,
                "東京都",
                null,
                List.of(new PersonName("頁", given, "ページ", "ナマエ", born, null)),
                List.of()));
    }

    private static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }
}
