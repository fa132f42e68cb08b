package jp.musubi.platform.kernel.signin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.signin.client.OauthCalls;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.ClientMethod;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** アプリを通した証への攻撃。The right way through once, and each wrong one refused with the error of its RFC. */
@Tag("once")
@DemoTest
class AppAttacksTest {

    private static final String APP = "ward-app-test";
    private static final String OTHER = "other-app-test";
    private static final String BACK = "https://app.example/back";
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    @Autowired
    private TestClock clock;

    private OauthCalls calls;
    private Browser person;
    private Instant start;

    @BeforeEach
    void begin() throws Exception {
        start = clock.instant();
        calls = new OauthCalls(port);
        person = new Browser(port);
        register(APP, "hospital-a");
        register(OTHER, "hospital-a");
        register("clinic-app-test", "clinic-c");
    }

    @AfterEach
    void end() {
        clock.set(start.plusSeconds(300));
    }

    @Test
    void 職員はアプリから本人確認へ行き_許してから戻る() throws Exception {
        HttpResponse<String> asked = person.get(authorize(Map.of()));
        assertThat(Browser.location(asked)).endsWith("/signin");
        String page = person.follow(signIn());
        if (page.contains("recovery-codes")) {
            // The first time with this device; the app is not forgotten over it.
            page = person.follow(person.get(authorize(Map.of())));
        }
        assertThat(page).contains("/signin/app");
        assertThat(person.page()).contains("攻撃の試験のアプリ", "user/*.rs");
        HttpResponse<String> yes = allow(page);
        assertThat(Browser.location(yes)).startsWith(BACK + "?code=").contains("state=xyz");

        HttpResponse<String> tokens = open(codeOf(yes), Map.of());
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        String token = OauthCalls.accessToken(tokens);
        assertThat(calls.with(token, "GET", "/fhir/NoSuchThing", "").statusCode())
                .isNotEqualTo(401);
        String payload = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        assertThat(payload)
                .contains("\"staff\":\"hospital-a-doctor\"", "\"second_factor\":true", "\"client_id\":\"" + APP + "\"");
    }

    @Test
    void 使われた更新の証がまた来たら_その人のその許しをすべて終わらせる() throws Exception {
        HttpResponse<String> first = open(code(), Map.of());
        String old = OauthCalls.text(first, "refresh_token");
        HttpResponse<String> second = refresh(APP, old);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        String renewed = OauthCalls.accessToken(second);
        assertThat(calls.with(renewed, "GET", "/fhir/NoSuchThing", "").statusCode())
                .isNotEqualTo(401);

        assertError(refresh(APP, old), 400, "invalid_grant");
        assertThat(calls.with(renewed, "GET", "/fhir/NoSuchThing", "").statusCode())
                .as("the tokens of the thief and of the robbed end alike")
                .isEqualTo(401);
        assertError(refresh(APP, OauthCalls.text(second, "refresh_token")), 400, "invalid_grant");
    }

    @Test
    void 更新の証は_ほかのアプリにも八時間の後にも役に立たない() throws Exception {
        String refresh = OauthCalls.text(open(code(), Map.of()), "refresh_token");
        assertError(refresh(OTHER, refresh), 400, "invalid_grant");
        clock.moveBy(Duration.ofHours(8));
        assertError(refresh(APP, refresh), 400, "invalid_grant");
    }

    @Test
    void 二度来た符号では証を出さず_前に出した証も終わらせる() throws Exception {
        String code = code();
        String token = OauthCalls.accessToken(open(code, Map.of()));
        assertError(open(code, Map.of()), 400, "invalid_grant");
        assertThat(calls.with(token, "GET", "/fhir/NoSuchThing", "").statusCode())
                .isEqualTo(401);
    }

    @Test
    void 符号を開けるのは_鍵を持つ同じアプリだけ_一分のうちだけ() throws Exception {
        var attacks = new LinkedHashMap<String, Map<String, String>>();
        attacks.put("wrong verifier", Map.of("code_verifier", VERIFIER + "x"));
        attacks.put("no verifier", Map.of("code_verifier", ""));
        attacks.put("another place of return", Map.of("redirect_uri", BACK + "/x"));
        attacks.put("another app", Map.of("client_id", OTHER));
        for (var attack : attacks.entrySet()) {
            HttpResponse<String> answer = open(code(), attack.getValue());
            assertThat(answer.statusCode()).as(attack.getKey() + answer.body()).isBetween(400, 401);
            assertThat(answer.body())
                    .as(attack.getKey())
                    .containsAnyOf("invalid_grant", "invalid_client", "invalid_request")
                    .doesNotContain("access_token");
        }
        String late = code();
        clock.moveBy(Duration.ofSeconds(60));
        assertError(open(late, Map.of()), 400, "invalid_grant");
    }

    @Test
    void 頼みの誤りは_登録した戻り先へだけ言う() throws Exception {
        Map<String, Map<String, String>> toNobody = Map.of(
                "unknown app", Map.of("client_id", "nobody"),
                "a token at once", Map.of("response_type", "token"),
                "another place of return", Map.of("redirect_uri", "https://evil.example/back"),
                "a place of return that begins alike", Map.of("redirect_uri", BACK + ".evil.example"),
                "a place of return with a fragment", Map.of("redirect_uri", BACK + "#x"));
        for (var attack : toNobody.entrySet()) {
            HttpResponse<String> answer = person.get(authorize(attack.getValue()));
            assertThat(answer.statusCode()).as(attack.getKey()).isEqualTo(400);
            assertThat(Browser.location(answer)).as(attack.getKey()).isEmpty();
            assertThat(answer.body()).as(attack.getKey()).doesNotContain("href=\"https://evil");
        }
        Map<String, Map<String, String>> toTheApp = Map.of(
                "invalid_request", Map.of("code_challenge", ""),
                "invalid_request ", Map.of("code_challenge_method", "plain"),
                "invalid_scope", Map.of("scope", "system/*.rs"),
                "invalid_scope ", Map.of("scope", "user/*.cruds openid"));
        signedIn();
        for (var attack : toTheApp.entrySet()) {
            HttpResponse<String> answer = person.get(authorize(attack.getValue()));
            String said = Browser.location(answer) + answer.body();
            assertThat(said)
                    .as(attack.getKey())
                    .doesNotContain("code=")
                    .contains(attack.getKey().strip());
        }
        HttpResponse<String> others = person.get(authorize(Map.of("client_id", "clinic-app-test")));
        assertThat(Browser.location(others)).startsWith(BACK).contains("error=access_denied");
    }

    @Test
    void 許さないと言えば符号は出ない() throws Exception {
        String page = signedIn();
        String state = parameter(page, "state");
        HttpResponse<String> no = person.post("/oauth2/authorize", "client_id", APP, "state", state);
        assertThat(Browser.location(no))
                .startsWith(BACK)
                .contains("error=access_denied")
                .doesNotContain("code=");
        assertThat(person.post("/oauth2/authorize", "client_id", APP, "state", "forged", "scope", "user/*.rs")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void すべて終わらせると_アプリの証も終わる() throws Exception {
        HttpResponse<String> tokens = open(code(), Map.of());
        person.get("/desk");
        person.post("/desk/signout-everywhere");
        assertThat(calls.with(OauthCalls.accessToken(tokens), "GET", "/fhir/NoSuchThing", "")
                        .statusCode())
                .isEqualTo(401);
        assertError(refresh(APP, OauthCalls.text(tokens, "refresh_token")), 400, "invalid_grant");
    }

    private String code() throws Exception {
        return codeOf(allow(signedIn()));
    }

    /** The consent page of the app, with somebody at the desk. */
    private String signedIn() throws Exception {
        if (person.get("/desk").statusCode() != 200) {
            signIn();
        }
        return person.follow(person.get(authorize(Map.of())));
    }

    private HttpResponse<String> signIn() throws Exception {
        clock.moveBy(Duration.ofSeconds(90));
        return person.signIn("hospital-a-doctor", "musubi-no-kuni-1");
    }

    private HttpResponse<String> allow(String page) throws Exception {
        return person.post(
                "/oauth2/authorize",
                "client_id",
                APP,
                "state",
                parameter(page, "state"),
                "scope",
                "user/*.rs",
                "scope",
                "offline_access");
    }

    private HttpResponse<String> open(String code, Map<String, String> changes) throws Exception {
        Map<String, String> form = new LinkedHashMap<>(Map.of(
                "grant_type",
                "authorization_code",
                "client_id",
                APP,
                "code",
                code,
                "redirect_uri",
                BACK,
                "code_verifier",
                VERIFIER));
        form.putAll(changes);
        form.values().removeIf(String::isEmpty);
        return calls.form("/oauth2/token", form);
    }

    private HttpResponse<String> refresh(String app, String token) throws Exception {
        return calls.form(
                "/oauth2/token", Map.of("grant_type", "refresh_token", "client_id", app, "refresh_token", token));
    }

    private String authorize(Map<String, String> changes) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", APP);
        query.put("redirect_uri", BACK);
        query.put("scope", "user/*.rs offline_access");
        query.put("state", "xyz");
        query.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        query.put("code_challenge_method", "S256");
        query.putAll(changes);
        query.values().removeIf(String::isEmpty);
        return "/oauth2/authorize?"
                + query.entrySet().stream()
                        .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    private static String codeOf(HttpResponse<String> answer) {
        return parameter(Browser.location(answer), "code");
    }

    private static String parameter(String address, String name) {
        for (String pair : String.valueOf(URI.create(address).getQuery()).split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + address);
    }

    private static void assertError(HttpResponse<String> answer, int status, String error) {
        assertThat(answer.body()).contains("\"error\":\"" + error + "\"").doesNotContain("access_token");
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    private void register(String id, String party) {
        clients.register(new Client(
                id,
                party,
                "攻撃の試験のアプリ",
                ClientKind.STAFF_APP,
                new Client.Proof(ClientMethod.NONE, ""),
                Scopes.parse("user/*.cruds offline_access"),
                List.of(BACK)));
    }
}
