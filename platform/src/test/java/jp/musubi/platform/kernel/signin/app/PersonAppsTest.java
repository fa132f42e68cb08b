package jp.musubi.platform.kernel.signin.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.signin.client.OauthCalls;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.ClientKind;
import jp.musubi.platform.kernel.signin.register.ClientMethod;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.scope.Scopes;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 本人のアプリ。だれの記録かを知らされ、本人が見て、終わらせられる。Over real HTTP, in the demo country. */
@DemoTest
class PersonAppsTest {

    private static final String APP = "person-app-test";
    private static final String BACK = "https://app.example/back";
    private static final String VERIFIER = "a-verifier-of-more-than-forty-three-characters-0123456789";
    private static final String SCOPE = "launch/patient patient/*.rs offline_access";

    @LocalServerPort
    private int port;

    @Autowired
    private Clients clients;

    private OauthCalls calls;

    @BeforeEach
    void begin() {
        calls = new OauthCalls(port);
        clients.register(new Client(
                APP,
                null,
                "本人の試験のアプリ",
                ClientKind.PERSON_APP,
                new Client.Proof(ClientMethod.NONE, ""),
                Scopes.parse(SCOPE),
                List.of(BACK)));
    }

    @Test
    void 証の答えは_だれの記録かを言い_更新しても言う() throws Exception {
        HttpResponse<String> tokens = allowed(card("patient-13"));
        String patient = OauthCalls.text(tokens, "patient");
        String token = OauthCalls.accessToken(tokens);
        assertThat(calls.with(token, "GET", "/fhir/Patient/" + patient, "").statusCode())
                .isEqualTo(200);

        HttpResponse<String> renewed = calls.form(
                "/oauth2/token",
                Map.of(
                        "grant_type",
                        "refresh_token",
                        "client_id",
                        APP,
                        "refresh_token",
                        OauthCalls.text(tokens, "refresh_token")));
        assertThat(OauthCalls.text(renewed, "patient")).isEqualTo(patient);
    }

    @Test
    void 本人は許したアプリを見て_終わらせ_どちらも自分の記録に残る() throws Exception {
        Browser person = card("patient-14");
        assertThat(person.get("/me/apps").body()).doesNotContain("本人の試験のアプリ");
        HttpResponse<String> tokens = allowed(person);
        String page = person.get("/me/apps").body();
        assertThat(page).contains("本人の試験のアプリ", "だれの記録かを知ること", "/me/signout-everywhere");
        String id = page.replaceAll("(?s).*action=\"/me/apps/([^/]+)/end\".*", "$1");

        Browser other = card("patient-15");
        other.get("/me/apps");
        assertThat(other.post("/me/apps/" + id + "/end").statusCode()).isEqualTo(404);
        assertThat(works(tokens)).isTrue();

        person.get("/me/apps");
        assertThat(Browser.location(person.post("/me/apps/" + id + "/end"))).endsWith("/me/apps");
        assertThat(works(tokens)).isFalse();
        person.get("/me/apps");
        assertThat(person.post("/me/apps/" + id + "/end").statusCode())
                .as("it is over")
                .isEqualTo(404);
        assertThat(person.get("/me/apps").body()).doesNotContain("本人の試験のアプリ");
        assertThat(person.get("/me/looks").body()).contains("アプリ</span>", "サインアウト");
    }

    @Test
    void 本人はすべての席とアプリを一度に終わらせる() throws Exception {
        Browser here = card("patient-17");
        Browser there = card("patient-17");
        HttpResponse<String> tokens = allowed(there);
        assertThat(here.get("/me").statusCode()).isEqualTo(200);

        here.get("/me/apps");
        assertThat(Browser.location(here.post("/me/signout-everywhere"))).endsWith("/");
        assertThat(here.get("/me").statusCode()).isEqualTo(302);
        assertThat(there.get("/me").statusCode()).isEqualTo(302);
        assertThat(works(tokens)).isFalse();
        assertThat(card("patient-17").get("/me/looks").body()).contains("すべての席とアプリ");
    }

    private boolean works(HttpResponse<String> tokens) throws Exception {
        return calls.with(OauthCalls.accessToken(tokens), "GET", "/fhir/Patient", "")
                        .statusCode()
                == 200;
    }

    private Browser card(String persona) throws Exception {
        var browser = new Browser(port);
        browser.get("/signin/" + persona);
        assertThat(Browser.location(browser.post("/signin/" + persona + "/face")))
                .endsWith("/me");
        return browser;
    }

    /** The person says yes to the app, which then gets its tokens. */
    private HttpResponse<String> allowed(Browser person) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
        String page = person.follow(person.get("/oauth2/authorize?response_type=code&state=xyz&client_id=" + APP
                + "&redirect_uri=" + BACK + "&scope=" + URLEncoder.encode(SCOPE, StandardCharsets.UTF_8)
                + "&code_challenge_method=S256&code_challenge="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(digest)));
        String state = URLDecoder.decode(page.replaceAll(".*[?&]state=([^&]*).*", "$1"), StandardCharsets.UTF_8);
        HttpResponse<String> yes = person.post(
                "/oauth2/authorize",
                "client_id",
                APP,
                "state",
                state,
                "scope",
                "launch/patient",
                "scope",
                "patient/*.rs",
                "scope",
                "offline_access");
        String code = Browser.location(yes).replaceAll(".*[?&]code=([^&]*).*", "$1");
        HttpResponse<String> tokens = calls.form(
                "/oauth2/token",
                Map.of(
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
        assertThat(tokens.statusCode()).as(tokens.body()).isEqualTo(200);
        return tokens;
    }
}
