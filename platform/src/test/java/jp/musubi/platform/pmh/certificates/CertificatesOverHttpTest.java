package jp.musubi.platform.pmh.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.pmh.SubsidiesWorld;
import jp.musubi.platform.pmh.SubsidiesWorld.Known;
import jp.musubi.platform.pmh.certificates.forms.CertificateFormTest;
import jp.musubi.platform.pmh.certificates.forms.CertificateForms;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 施設のシステムが診断書を書き、頁と同じきまりで断られる。 */
@PlatformTest
class CertificatesOverHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<Purpose> BOTH = Set.of(Purpose.SUBMIT, Purpose.ELIGIBILITY);

    @Autowired
    private SubsidiesWorld world;

    @Autowired
    private Parties parties;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Known known;

    @BeforeEach
    void setUp() {
        clock.set(TestClock.START);
        parties.register(new Party("certificate-clinic", "clinic", Role.FACILITY, SubsidiesWorld.CLINIC, null, BOTH));
        parties.register(new Party("certificate-far", "clinic", Role.FACILITY, SubsidiesWorld.FAR_CLINIC, null, BOTH));
        known = world.person(LocalDate.of(1980, 5, 5));
    }

    @Test
    void 書き始め_誤りは項目の名で返り_直せば残る() {
        JsonNode begun = begun();
        String id = begun.path("id").asString();
        assertThat(begun.path("state").asString()).isEqualTo("DRAFT");
        assertThat(begun.path("values").path("NAME").asString()).contains("花子");
        var wrong = send("certificate-clinic", "PUT", "/" + id, written("1", Map.of("ONSET", "1980-02-30")));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("\"field\":\"ONSET\"", "\"code\":\"DAY\"")
                .doesNotContain("1980-02-30");
        var kept = send("certificate-clinic", "PUT", "/" + id, written("1", whole()));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(200);
        assertThat(JSON.readTree(kept.body()).path("revision").asInt()).isEqualTo(2);
        assertThat(send("certificate-clinic", "PUT", "/" + id, written("1", whole()))
                        .statusCode())
                .as("written over by another since")
                .isEqualTo(409);
    }

    @Test
    void 署名は_第二要素で入った医師だけ_出すのは署名のあとだけ() {
        String id = begun().path("id").asString();
        send("certificate-clinic", "PUT", "/" + id, written("1", whole()));
        assertThat(turn("certificate-clinic", id, "SIGN").statusCode())
                .as("nobody is at the keys")
                .isEqualTo(403);
        assertThat(turn("certificate-clinic", id, "SUBMIT").statusCode()).isEqualTo(409);
        assertThat(turn("certificate-clinic", id, "ACCEPT").statusCode())
                .as("a turn of the municipality")
                .isEqualTo(400);
        assertThat(turn("certificate-clinic", id, "DISCARD").statusCode()).isEqualTo(200);
        JsonNode state = JSON.readTree(
                send("certificate-clinic", "GET", "/" + id + "/state", "").body());
        assertThat(state.path("state").asString()).isEqualTo("DISCARDED");
        assertThat(state.path("turns").path(0).path("by").asString()).isEqualTo("certificate-clinic");
        assertThat(state.path("acts")).isEmpty();
    }

    @Test
    void よその施設の診断書は_ないのと同じに断られる() {
        String id = begun().path("id").asString();
        String nothing = UUID.randomUUID().toString();
        for (String path : new String[] {id, nothing}) {
            assertThat(send("certificate-far", "GET", "/" + path + "/state", "").statusCode())
                    .isEqualTo(403);
            assertThat(send("certificate-far", "PUT", "/" + path, written("1", whole()))
                            .statusCode())
                    .isEqualTo(403);
            assertThat(turn("certificate-far", path, "DISCARD").statusCode()).isEqualTo(403);
        }
    }

    private JsonNode begun() {
        UUID visit = world.visit(known, SubsidiesWorld.CLINIC);
        var answer = send("certificate-clinic", "POST", "", "{\"visit\":\"" + visit + "\",\"form\":\"NANBYO\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body());
    }

    private static Map<String, String> whole() {
        return CertificateFormTest.whole(CertificateForms.shipped().inForceOn(LocalDate.of(2026, 4, 1)).stream()
                .filter(form -> form.id().equals("NANBYO"))
                .findFirst()
                .orElseThrow());
    }

    private static String written(String revision, Map<String, String> values) {
        return JSON.writeValueAsString(Map.of("revision", revision, "values", values));
    }

    private HttpResponse<String> turn(String party, String id, String act) {
        return send(party, "POST", "/" + id + "/turns", "{\"act\":\"" + act + "\"}");
    }

    private HttpResponse<String> send(String party, String method, String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + port + "/pmh/certificates" + path))
                .header(
                        "Authorization",
                        "Bearer "
                                + tokens.issueTo(parties.find(party).orElseThrow())
                                        .value());
        if (method.equals("GET")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/json").method(method, BodyPublishers.ofString(body));
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new AssertionError(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
