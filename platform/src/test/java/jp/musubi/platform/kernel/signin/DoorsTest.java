package jp.musubi.platform.kernel.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** どの道も、証かカードの後ろにあるか、開いているか、ないかのどれか。断りはどこでも同じ言葉。 */
@PlatformTest
@ExtendWith(OutputCaptureExtension.class)
class DoorsTest {

    /** alg none, and a body that says a hospital may do anything. */
    private static final String UNSIGNED =
            "eyJhbGciOiJub25lIn0.eyJpc3MiOiJodHRwOi8vbG9jYWxob3N0OjgwODAiLCJzdWIiOiJob3NwaXRhbC1hIn0.";

    private static final Party PATIENT = new Party(
            "patient-doors-test",
            "門の試験の人",
            Role.PATIENT,
            null,
            new PersonId(UUID.fromString("00000000-0000-4000-8000-0000000d0045")),
            EnumSet.allOf(Purpose.class));

    private final HttpClient client = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    Tokens tokens;

    @Autowired
    TestClock clock;

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /fhir",
        "GET, /fhir/Patient",
        "GET, /fhir/Patient/00000000-0000-4000-8000-000000000001",
        "GET, /fhir/Patient/00000000-0000-4000-8000-000000000001/$everything",
        "GET, /fhir/Condition",
        "GET, /fhir/AllergyIntolerance",
        "GET, /fhir/Observation",
        "GET, /fhir/MedicationRequest",
        "POST, /fhir/Bundle",
        "DELETE, /fhir/Bundle",
        "GET, /fhir/NoSuchThing",
        "PATCH, /fhir/Patient",
        "POST, /eligibility/visits",
        "GET, /eligibility/visits",
        "GET, /eligibility/nothing",
        "GET, /fhir/AuditEvent",
        "GET, /fhir/AuditEvent/1",
        "GET, /audit",
        "GET, /audit/export",
        "GET, /audit/entries/1",
        "GET, /audit/review",
        "POST, /audit/heads/x"
    })
    void 証のない呼び出しと正しくない証は_道があってもなくても401(String method, String path) throws Exception {
        for (String token : refusedTokens()) {
            HttpResponse<String> answer = call(method, path, "Authorization", "Bearer " + token);
            assertThat(answer.statusCode()).isEqualTo(401);
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .contains("invalid_token");
            assertThat(answer.body()).contains("TOKEN-INVALID");
            assertThat(formOf(answer)).isEqualTo(formUnder(path));
        }
        HttpResponse<String> answer = call(method, path);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer realm=\"musubi\"");
        assertThat(answer.body()).contains("TOKEN-MISSING");
        assertThat(formOf(answer)).isEqualTo(formUnder(path));
    }

    private List<String> refusedTokens() {
        var refused = new ArrayList<>(List.of("garbage", UNSIGNED));
        clock.moveBy(Duration.ofMinutes(-15));
        refused.add(tokens.issueTo(PATIENT).value());
        clock.moveBy(Duration.ofMinutes(15));
        String live = tokens.issueTo(PATIENT).value();
        refused.add(live.substring(0, live.length() - 8) + "AAAAAAAA");
        return refused;
    }

    @Test
    void 証は見出しでだけ受け取る() throws Exception {
        String live = tokens.issueTo(PATIENT).value();
        assertThat(call("GET", "/fhir/Condition?access_token=" + live).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest(name = "本人の証では施設の {0} {1} はできない")
    @CsvSource({"POST, /fhir/Bundle", "POST, /eligibility/visits"})
    void 本人は施設ではない(String method, String path) throws Exception {
        String live = tokens.issueTo(PATIENT).value();
        HttpResponse<String> answer = send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + live)
                .header("Content-Type", path.startsWith("/fhir") ? "application/fhir+json" : "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString("""
                                {"resourceType":"Bundle","type":"collection",
                                 "patient":{"system":"s","value":"v"},"reader":"pin","consents":["CLINICAL"]}
                                """)));
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.statusCode()).isNotEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/health",
                "/health/live",
                "/health/ready",
                "/fhir/metadata",
                "/",
                "/oauth2/jwks",
                "/audit/heads",
                "/audit/heads.txt",
                "/audit/keys"
            })
    void 開いている道は証なしで通る(String path) throws Exception {
        assertThat(call("GET", path).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest(name = "{0} {1} はない")
    @CsvSource({
        "GET, /actuator",
        "GET, /actuator/env",
        "GET, /login",
        "GET, /logout",
        "POST, /login",
        "GET, /nothing-here",
        "DELETE, /nothing-here",
        "GET, /demo/parties",
        "POST, /demo/clock",
        "GET, /error",
        "GET, /templates/portal/error.html",
        "GET, /application.properties"
    })
    void 名のない道と_見本の国がないときの道は_ない(String method, String path) throws Exception {
        HttpResponse<String> answer = call(method, path);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("NOT-FOUND");
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "GET, /oauth2/authorize",
        "GET, /oauth2/authorize?response_type=code&client_id=hospital-a",
        "POST, /oauth2/token",
        "POST, /oauth2/introspect",
        "POST, /oauth2/revoke",
        "GET, /oauth2/token",
        "POST, /oauth2/device_authorization",
        "POST, /oauth2/par",
        "GET, /userinfo",
        "GET, /connect/register"
    })
    void 名乗らない者に証の入口は何も出さない(String method, String path) throws Exception {
        HttpResponse<String> answer = call(method, path);
        assertThat(answer.statusCode()).isBetween(400, 499);
        assertThat(answer.body()).doesNotContain("access_token").doesNotContain("Exception");
        assertThat(formOf(answer)).isNotEqualTo("text/html");
        assertThat(answer.headers().firstValue("X-Trace-Id")).isPresent();
    }

    @Test
    void 本人の頁はカードなしでは入口へ送り_書式は受け取らない() throws Exception {
        HttpResponse<String> page = call("GET", "/me", "Accept", "text/html");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElse("")).endsWith("/");
        assertThat(call("POST", "/me/anything").statusCode()).isEqualTo(403);
        assertThat(call("POST", "/signout").statusCode()).isEqualTo(403);
        assertThat(call("POST", "/signin/patient-1/pin").statusCode()).isEqualTo(403);
    }

    @Test
    void 事務室の頁も入口へ送り_見本の国でなければ入れない() throws Exception {
        assertThat(call("GET", "/desk/review", "Accept", "text/html").statusCode())
                .isEqualTo(302);
        assertThat(call("POST", "/desk/review").statusCode()).isEqualTo(403);
        assertThat(call("POST", "/signin/operator/office").statusCode()).isEqualTo(403);
    }

    @Test
    void 証で本人の頁は開かない() throws Exception {
        String live = tokens.issueTo(PATIENT).value();
        assertThat(call("GET", "/me", "Authorization", "Bearer " + live).statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/fhir/metadata", "/health", "/nothing-here", "/fhir/Condition"})
    void どの答えにも守りの見出しと追跡番号がある(String path) throws Exception {
        HttpResponse<String> answer = call("GET", path, "X-Trace-Id", "door-1");
        var headers = answer.headers();
        assertThat(headers.firstValue("X-Trace-Id")).hasValue("door-1");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Set-Cookie").orElse("HttpOnly SameSite=Lax"))
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void 危ない追跡番号は使わない() throws Exception {
        assertThat(call("GET", "/nothing-here", "X-Trace-Id", "<script>")
                        .headers()
                        .firstValue("X-Trace-Id")
                        .orElseThrow())
                .hasSize(36);
    }

    @Test
    void 断りは頼まれた形と言葉で言う() throws Exception {
        HttpResponse<String> page = call("GET", "/nothing-here", "Accept", "text/html,*/*;q=0.8");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(formOf(page)).isEqualTo("text/html");
        assertThat(page.body()).contains("<html lang=\"ja\"", "NOT-FOUND");

        HttpResponse<String> english = call("GET", "/nothing-here", "Accept-Language", "en");
        assertThat(formOf(english)).isEqualTo("application/problem+json");
        assertThat(english.body())
                .contains("\"type\":\"/errors/NOT-FOUND\"", "\"status\":404", "There is nothing at this address.");

        assertThat(formOf(call("GET", "/fhir/Condition", "Accept", "text/html")))
                .isEqualTo("application/fhir+json");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "GET /fhir/Patient?identifier=a|b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /a\\b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /fhir/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /a//b/..;/c HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: elsewhere\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void 読めない要求にも容れ物の頁は出さない(String request) throws Exception {
        String answer = raw(request);
        assertThat(answer).startsWith("HTTP/1.1 ").containsIgnoringCase("X-Trace-Id: ");
        assertThat(answer).doesNotContainIgnoringCase("tomcat").doesNotContain("Exception");
        assertThat(answer).containsAnyOf("application/problem+json", "application/fhir+json");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "GET /fhir/Patient/123456789018",
                "GET /fhir/Patient/123456789018/$everything",
                "GET /fhir/Nothing/123456789018?name=123456789018",
                "GET /fhir/Condition?patient.identifier=urn:x|123456789018",
                "POST /fhir/123456789018",
                "GET /123456789018",
                "PUT /me/123456789018",
                "GET /fhir/Condition?a=\\123456789018",
                "GET /fhir/%zz123456789018",
                "GET /a//b/..;/123456789018",
                "123456789018 /fhir",
                "GET /eligibility/visits?value=123456789018"
            })
    void 呼び出しにあった番号は_記録にも答えにも出ない(String request, CapturedOutput output) throws Exception {
        String live = tokens.issueTo(PATIENT).value();
        for (String authorization : List.of("", "Authorization: Bearer " + live + "\r\n")) {
            String answer = raw(request + " HTTP/1.1\r\nHost: localhost\r\nX-Trace-Id: 123456789018\r\n"
                    + "Content-Type: application/123456789018\r\n" + authorization + "Connection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 4").doesNotContain("123456789018");
        }
        assertThat(output.getAll()).doesNotContain("123456789018");
    }

    private String raw(String request) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String formOf(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    }

    private static String formUnder(String path) {
        return path.startsWith("/fhir") ? "application/fhir+json" : "application/problem+json";
    }

    private HttpResponse<String> call(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(at(path)).method(method, HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
