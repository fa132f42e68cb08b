package jp.musubi.platform.kernel.consent.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Proxies;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** 代理人の申し出は、番号と生年月日を当てずっぽうに試せない。一時間に五回、一つの番号には一日に十回まで。 */
@PlatformTest
class NamingLimitTest {

    private static final LocalDate BORN = LocalDate.of(1980, 1, 1);

    @Autowired
    private WebApplicationContext context;

    @Autowired
    @Qualifier("springSecurityFilterChain")
    private Filter doors;

    @Autowired
    private Proxies proxies;

    @Autowired
    private AuditLog audit;

    @Autowired
    private People people;

    @Autowired
    private TestClock clock;

    private final PersonId taro = new PersonId(UUID.randomUUID());
    private final String number = "06139999:N:" + taro.toString().substring(0, 8) + ":01";
    private MockMvc web;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        web = MockMvcBuilders.webAppContextSetup(context).addFilters(doors).build();
        register(taro, new Coverage(MemberNumber.INSURANCE, number, "06139999", BORN, null));
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 六回目は合っていても四二九で待つ秒数を告げ_一時間たてば通る() throws Exception {
        Visitor hanako = visitor();
        for (int day = 1; day <= 5; day++) {
            assertThat(hanako.tries(number, BORN.plusDays(day)).getStatus()).isEqualTo(200);
        }
        MockHttpServletResponse stopped = hanako.tries(number, BORN);
        assertThat(stopped.getStatus()).isEqualTo(429);
        assertThat(stopped.getHeader("Retry-After")).isEqualTo("3600");
        assertThat(stopped.getContentAsString(StandardCharsets.UTF_8)).contains("代理人の申し出が続いたので、しばらくお待ちください");
        assertThat(proxies.find(hanako.id, taro)).isEmpty();
        assertThat(audit.listLooksAt(hanako.id, Long.MAX_VALUE, 10))
                .anyMatch(look -> "NAMED_TOO_OFTEN".equals(look.reason()));

        clock.moveBy(Duration.ofHours(1));
        assertThat(hanako.tries(number, BORN).getRedirectedUrl()).isEqualTo("/me/proxies");
        assertThat(proxies.find(hanako.id, taro)).isPresent();
    }

    @Test
    void 一つの番号には_だれからでも一日に十回まで() throws Exception {
        Visitor first = visitor();
        Visitor second = visitor();
        for (int day = 1; day <= 5; day++) {
            first.tries(number, BORN.plusDays(day));
            second.tries(number.replace(":N:", ":Ｎ:"), BORN.minusDays(day));
        }
        assertThat(visitor().tries(number, BORN).getStatus()).isEqualTo(429);
        assertThat(visitor()
                        .tries("06139999:N:other-" + taro.toString().substring(0, 8) + ":01", BORN)
                        .getStatus())
                .as("ほかの番号は別に数える")
                .isEqualTo(200);
        clock.moveBy(Duration.ofDays(1));
        assertThat(visitor().tries(number, BORN).getRedirectedUrl()).isEqualTo("/me/proxies");
    }

    @Test
    void 知らない番号と_生年月日の違う番号と_形の違う番号は_同じ答え() throws Exception {
        List<String> answers = List.of(
                body(visitor().tries("06139999:N:nobody-" + taro.toString().substring(0, 6) + ":01", BORN)),
                body(visitor().tries(number, BORN.plusDays(1))),
                body(visitor().tries("no number at all", BORN)));
        assertThat(answers.get(0)).contains("番号と生年月日の合う人がいないか、日が過ぎています");
        assertThat(answers).allMatch(answers.get(0)::equals);
        assertThat(visitor().tries("no number at all", BORN).getContentAsString(StandardCharsets.UTF_8))
                .as("what was typed stays in the form")
                .contains("value=\"no number at all\"", "value=\"" + BORN + "\"", "value=\"VIEW\" checked");
    }

    /** Without what is new on each page, the form's token and the number of the call, and without what this visitor typed. */
    private static String body(MockHttpServletResponse answer) throws Exception {
        assertThat(answer.getStatus()).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8)
                .replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "")
                .replaceAll("name=\"(number|born)\"([^>]*) value=\"[^\"]+\"", "name=\"$1\"$2")
                .replaceAll("nonce=\"[^\"]+\"|nonce-[^'\"]+", "");
    }

    private Visitor visitor() {
        PersonId id = new PersonId(UUID.randomUUID());
        register(id);
        var session = new MockHttpSession();
        var self = new Caller("naming-" + id, Role.PATIENT, null, id, Set.of(Purpose.SELF_VIEW));
        session.setAttribute(
                HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                new SecurityContextImpl(new CallerAuthentication(self)));
        return new Visitor(id, session);
    }

    private final class Visitor {

        private final PersonId id;
        private final MockHttpSession session;

        private Visitor(PersonId id, MockHttpSession session) {
            this.id = id;
            this.session = session;
        }

        private MockHttpServletResponse tries(String member, LocalDate born) throws Exception {
            String form = web.perform(get("/me/proxies").session(session).header("Accept", "text/html"))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(form);
            assertThat(token.find()).isTrue();
            return web.perform(post("/me/proxies")
                            .session(session)
                            .header("Accept", "text/html")
                            .param("_csrf", token.group(1))
                            .param("number", member)
                            .param("born", born.toString())
                            .param("scope", "VIEW"))
                    .andReturn()
                    .getResponse();
        }
    }

    private void register(PersonId id, Coverage... coverages) {
        people.register(new Person(
                id,
                BORN,
                Sex.FEMALE,
                "東京都",
                null,
                List.of(new PersonName("申し出", "花子", "モウシデ", "ハナコ", BORN, null)),
                List.of(coverages)));
    }
}
