package jp.musubi.platform.kernel.audit.sealing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.sealing.TestSealing;
import jp.musubi.platform.kernel.audit.tree.Hash;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.verifier.AuditVerifier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 証人は、証なしで頭と証明を受け取り、自分で確かめられる。記録そのものは、見てよい者だけが受け取る。 */
@PlatformTest
class WitnessTest {

    private static final Party OPERATOR =
            new Party("operator-witness-test", "運営", Role.OPERATOR, null, null, Set.of(Purpose.SECURITY_OPERATION));
    private static final Party OTHER_OPERATOR =
            new Party("operator-purpose-test", "運営", Role.OPERATOR, null, null, Set.of(Purpose.SUBMIT));
    private static final Party CLINIC = new Party(
            "clinic-witness-test",
            "診療所",
            Role.FACILITY,
            new FacilityCode("1318814790"),
            null,
            Set.of(Purpose.SHARE_VIEW));

    private final JsonMapper json = new JsonMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final PersonId person = new PersonId(UUID.randomUUID());
    private final Party patient =
            new Party("patient-" + person, "本人", Role.PATIENT, null, person, Set.of(Purpose.SELF_VIEW));

    @LocalServerPort
    private int port;

    @Autowired
    private AuditLog audit;

    @Autowired
    private Tokens tokens;

    @Autowired
    private ApplicationContext context;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() {
        for (int i = 0; i < 11; i++) {
            look();
        }
        seal();
    }

    @Test
    void 頭の頁は_証なしで読め_署名が鍵と合うと言い_前の頭からの続きを指す() {
        JsonNode before = get("/audit/heads/latest");
        look();
        seal();
        JsonNode now = get("/audit/heads/latest");
        assertThat(answered("/audit/seals").body())
                .contains(
                        "記録の封",
                        now.get("root").asString(),
                        "鍵と合う",
                        "/audit/proofs/consistency?first=" + before.get("size").asLong() + "&amp;second="
                                + now.get("size").asLong())
                .doesNotContain("鍵と合わない");
        assertThat(answered("/audit/seals?before=" + now.get("size").asLong()).body())
                .contains(before.get("root").asString())
                .doesNotContain("second=" + now.get("size").asLong());
        assertThat(answered("/audit/seals?before=0").statusCode()).isEqualTo(400);
    }

    @Test
    void 証人は_前に見た頭がいまの頭の始まりであると_確かめられる() {
        JsonNode before = get("/audit/heads/latest");
        look();
        look();
        seal();
        JsonNode now = get("/audit/heads/latest");
        long first = before.get("size").asLong();
        long second = now.get("size").asLong();
        assertThat(second).isGreaterThanOrEqualTo(first + 2);
        JsonNode proof = get("/audit/proofs/consistency?first=" + first + "&second=" + second);
        assertThat(ProofCheck.consistent(
                        first,
                        second,
                        path(proof),
                        before.get("root").asString(),
                        now.get("root").asString()))
                .isTrue();
        assertThat(ProofCheck.consistent(
                        first,
                        second,
                        path(proof),
                        now.get("root").asString(),
                        now.get("root").asString()))
                .as("another beginning does not fit")
                .isFalse();
    }

    @Test
    void どの頭どうしも_つながっている() {
        List<JsonNode> heads = all(get("/audit/heads?limit=1000").get("heads"));
        JsonNode last = heads.get(heads.size() - 1);
        for (JsonNode head : heads.subList(Math.max(0, heads.size() - 20), heads.size())) {
            long first = head.get("size").asLong();
            JsonNode proof = get("/audit/proofs/consistency?first=" + first + "&second=" + last.get("size"));
            assertThat(ProofCheck.consistent(
                            first,
                            last.get("size").asLong(),
                            path(proof),
                            head.get("root").asString(),
                            last.get("root").asString()))
                    .isTrue();
        }
    }

    @Test
    void 本人は_自分の記録が木にあると_自分で確かめられる() throws Exception {
        long sequence = audit.listEntriesAbout(person, Long.MAX_VALUE, 1).get(0).sequence();
        HttpResponse<String> entry = call("/audit/entries/" + sequence, patient);
        assertThat(entry.statusCode()).isEqualTo(200);
        JsonNode head = get("/audit/heads/latest");
        JsonNode proof = get("/audit/proofs/inclusion?sequence=" + sequence + "&size=" + head.get("size"));
        String leaf = Hash.ofLeaf(entry.body().getBytes(StandardCharsets.UTF_8)).toString();
        assertThat(proof.get("leafHash").asString()).isEqualTo(leaf);
        assertThat(ProofCheck.includes(
                        proof.get("leaf").asLong(),
                        proof.get("size").asLong(),
                        leaf,
                        path(proof),
                        head.get("root").asString()))
                .isTrue();
        assertThat(json.readTree(entry.body()).get("sequence").asLong()).isEqualTo(sequence);
    }

    @ParameterizedTest(name = "{0} は {1}")
    @CsvSource({
        "/audit/proofs/inclusion?sequence=1&size=0, PARAMETER-INVALID, 400",
        "/audit/proofs/inclusion?sequence=x, PARAMETER-INVALID, 400",
        "/audit/proofs/inclusion, PARAMETER-MISSING, 400",
        "/audit/proofs/inclusion?sequence=1&size=999999999, LOG-SIZE-UNKNOWN, 404",
        "/audit/proofs/inclusion?sequence=999999999, ENTRY-NOT-SEALED, 404",
        "/audit/proofs/consistency?first=0&second=5, PARAMETER-INVALID, 400",
        "/audit/proofs/consistency?first=5&second=4, PARAMETER-INVALID, 400",
        "/audit/proofs/consistency?first=5, PARAMETER-MISSING, 400",
        "/audit/proofs/consistency?first=5&second=999999999, LOG-SIZE-UNKNOWN, 404",
        "/audit/heads?after=-1, PARAMETER-INVALID, 400",
        "/audit/heads?limit=0, PARAMETER-INVALID, 400",
        "/audit/heads.txt?after=-1, PARAMETER-INVALID, 400"
    })
    void 誤った問いは_problem_json_で断る(String address, String code, int status) throws Exception {
        HttpResponse<String> answer = call(address, null);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/audit/export",
                "/audit/entries/1",
                "/audit/review",
                "/audit",
                "/audit/heads/1",
                "/audit/anything"
            })
    void 証がなければ_記録そのものは出さない(String address) throws Exception {
        HttpResponse<String> answer = call(address, null);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("TOKEN-MISSING");
    }

    @Test
    void 書き出しは_運営だけが_その目的で受け取れ_頼んだことも記録される() throws Exception {
        long before = views("GET /audit/export");
        assertThat(call("/audit/export", CLINIC).body())
                .as("a facility that takes no part hears that first")
                .contains("ACCESS-AREA");
        assertThat(call("/audit/export", patient).body()).contains("ACCESS-REFUSED");
        assertThat(call("/audit/export", OTHER_OPERATOR).body()).contains("ACCESS-PURPOSE");
        HttpResponse<String> whole = call("/audit/export", OPERATOR);
        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(whole.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(views("GET /audit/export") - before).isEqualTo(4);
    }

    @Test
    void 書き出したものは_検証でき_証人の控えとも合う() throws Exception {
        String heads = call("/audit/heads.txt", null).body();
        look();
        seal();
        Path log = Files.writeString(
                folder.resolve("log.txt"), call("/audit/export", OPERATOR).body());
        Path witness = Files.writeString(folder.resolve("heads.txt"), heads);
        var told = new ByteArrayOutputStream();
        var out = new PrintStream(told, true, StandardCharsets.UTF_8);
        assertThat(AuditVerifier.verify(log, witness, out, out))
                .as(told.toString(StandardCharsets.UTF_8))
                .isZero();
        Files.writeString(log, Files.readString(log).replaceFirst("\"role\":\"FACILITY\"", "\"role\":\"OPERATOR\""));
        assertThat(AuditVerifier.verify(log, witness, out, out)).isEqualTo(AuditVerifier.TAMPERED);
    }

    @Test
    void ほかの人の記録も_ない記録も_同じ言葉で断る() throws Exception {
        PersonId other = new PersonId(UUID.randomUUID());
        audit.write(new AuditEntry(CLINIC.asCaller(), Act.VIEW, other, List.of("LAB"), null, "GET /fhir/Observation"));
        long others = audit.listEntriesAbout(other, Long.MAX_VALUE, 1).get(0).sequence();
        String refused = withoutTrace(call("/audit/entries/" + others, patient).body());
        assertThat(refused).contains("ACCESS-REFUSED");
        assertThat(withoutTrace(call("/audit/entries/999999999", patient).body()))
                .isEqualTo(refused);
        assertThat(call("/audit/entries/999999999", OPERATOR).statusCode()).isEqualTo(404);
        assertThat(call("/audit/entries/" + others, OPERATOR).statusCode()).isEqualTo(200);
        assertThat(audit.listEntriesAbout(other, Long.MAX_VALUE, 10)).hasSize(3);
    }

    private long views(String interaction) {
        Caller[] callers = {CLINIC.asCaller(), patient.asCaller(), OTHER_OPERATOR.asCaller(), OPERATOR.asCaller()};
        return audit.listEntriesAbout(new PersonId(new UUID(0, 0)), Long.MAX_VALUE, 1000).stream()
                .filter(entry -> entry.interaction().equals(interaction))
                .filter(entry -> List.of(callers).stream()
                        .anyMatch(caller -> caller.name().equals(entry.caller())))
                .count();
    }

    private void look() {
        audit.write(new AuditEntry(CLINIC.asCaller(), Act.VIEW, person, List.of("LAB"), null, "GET /fhir/Observation"));
    }

    /** All that waits, be it this test or the sealer who seals it. */
    private void seal() {
        long newest = audit.listEntriesAbout(person, Long.MAX_VALUE, 1).get(0).sequence();
        do {
            TestSealing.seal(context);
        } while (call404("/audit/proofs/inclusion?sequence=" + newest));
    }

    private boolean call404(String address) {
        try {
            return call(address, null).statusCode() == 404;
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private JsonNode get(String address) {
        try {
            HttpResponse<String> answer = call(address, null);
            assertThat(answer.statusCode()).as("%s: %s", address, answer.body()).isEqualTo(200);
            return json.readTree(answer.body());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> answered(String address) {
        try {
            return call(address, null);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> call(String address, @Nullable Party as) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
        if (as != null) {
            request.header("Authorization", "Bearer " + tokens.issueTo(as).value());
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String withoutTrace(String body) {
        return body.replaceFirst("\"traceId\":\"[^\"]*\"", "");
    }

    private static List<String> path(JsonNode proof) {
        return all(proof.get("path")).stream().map(JsonNode::asString).toList();
    }

    private static List<JsonNode> all(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }
}
