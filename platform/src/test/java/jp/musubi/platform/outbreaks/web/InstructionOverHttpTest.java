package jp.musubi.platform.outbreaks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.outbreaks.instructions.runs.RunKind;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 起案から消去の報告まで。Each by whom it is for, and by nobody else; what leaves carries no identifier. */
@DemoTest
class InstructionOverHttpTest {

    private static final String ALL = "/outbreaks/instructions";
    private static final String SICK = "patient-21";
    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @Autowired
    private People people;

    @Autowired
    private AuditLog audit;

    @Autowired
    @Qualifier("instructionExecutor")
    private Executor worker;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private DemoCallers country;
    private DemoHttp http;
    private Instant before;

    @BeforeEach
    void setUp() {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
        before = clock.instant();
        country.register(new Party(
                "other-institute", "よその研究機関", Role.INSTITUTE, null, null, Set.of(Purpose.MINISTER_INSTRUCTION)));
    }

    @AfterEach
    void tearDown() {
        clock.set(before.plusSeconds(600));
    }

    @Test
    void 起案し_別の人が承認し_見積もり_取り出し_受け取り_消す() throws Exception {
        PersonId sick = country.person(SICK);
        ill(SICK);
        assertRefused(post("ministry", ALL, draft("MEASLES", "2026-03-31")), 422, "I02");
        assertRefused(post("ministry", ALL, draft("NOVEL_INFLUENZA", null)), 422, "I05");
        assertRefused(post("agency", ALL, draft("NOVEL_INFLUENZA", "2026-04-30")), 403, "ACCESS-REFUSED");

        String here = drafted();
        assertRefused(post("agency", here + "/runs", "{\"kind\":\"COUNT\"}"), 403, "ACCESS-REFUSED");
        assertRefused(turn("ministry", here, "APPROVED"), 403, "INSTRUCTION-SAME-PERSON");
        assertRefused(turn("agency", here, "APPROVED"), 403, "ACCESS-REFUSED");
        assertThat(turn("ministry-2", here, "APPROVED").statusCode()).isEqualTo(200);
        assertRefused(turn("ministry-2", here, "APPROVED"), 409, "INSTRUCTION-STATE");

        assertRefused(post("agency", here + "/runs", "{\"kind\":\"EXTRACT\"}"), 409, "INSTRUCTION-STATE");
        String count = here + "/runs/" + run(here, RunKind.COUNT, "");
        assertThat(ended("agency", count).path("persons").asString())
                .as("another test has a patient, too")
                .isIn("1", "2");
        assertThat(get("ministry", count).path("persons").asString()).isEqualTo("<10");
        assertThat(looks(sick)).as("a dry run reads nobody").noneMatch(subjects -> names(subjects, here));
        assertRefused(
                post("agency", here + "/runs", "{\"kind\":\"EXTRACT\",\"classes\":[\"ALLERGY\"]}"),
                403,
                "INSTRUCTION-WIDER");
        assertThat(http.get(country.token("agency"), "/fhir/Condition?patient=" + sick)
                        .statusCode())
                .as("outside of an instruction's run the agency reads nothing")
                .isEqualTo(403);

        String extract = here + "/runs/" + run(here, RunKind.EXTRACT, "");
        assertThat(ended("agency", extract).path("persons").asString()).isIn("1", "2");
        assertThat(looks(sick)).as("the person sees by which instruction").anyMatch(subjects -> names(subjects, here));

        for (String other : List.of("other-institute", "ministry", "agency", "hospital-a")) {
            assertThat(http.get(country.token(other), extract + "/data").statusCode())
                    .as(other)
                    .isEqualTo(403);
        }
        String data = http.get(country.token("jihs"), extract + "/data").body();
        assertPseudonymised(data, sick);
        assertSigned(extract, data);
        received(extract);
        deleted(extract);
        assertThat(http.get(country.token("jihs"), extract + "/data").statusCode())
                .isEqualTo(409);
        assertRegister(here);
    }

    @Test
    void 期限の来た指示_途中で終えた指示では_取り出せない() {
        String ended = approved();
        String count = ended + "/runs/" + run(ended, RunKind.COUNT, "");
        ended("agency", count);
        assertThat(turn("ministry-2", ended, "ENDED").statusCode()).isEqualTo(200);
        assertRefused(post("agency", ended + "/runs", "{\"kind\":\"EXTRACT\"}"), 409, "INSTRUCTION-STATE");

        String expired = approved();
        ended("agency", expired + "/runs/" + run(expired, RunKind.COUNT, ""));
        clock.moveBy(Duration.ofDays(92));
        assertRefused(post("agency", expired + "/runs", "{\"kind\":\"EXTRACT\"}"), 409, "INSTRUCTION-STATE");
        assertThat(get("ministry", expired).path("state").asString()).isEqualTo("EXPIRED");
    }

    /** The one worker is kept busy, so that what happens to a run happens before its first step. */
    @Test
    void 進んでいる仕事は止められ_指示が終われば断られて何も残らない() throws Exception {
        ill("patient-22");
        PersonId sick = country.person("patient-22");
        String here = approved();
        CountDownLatch busy = new CountDownLatch(1);
        worker.execute(() -> await(busy));
        String stopped = here + "/runs/" + run(here, RunKind.COUNT, "");
        assertRefused(post("agency", here + "/runs", "{\"kind\":\"COUNT\"}"), 409, "CONFLICT");
        assertRefused(post("jihs", stopped + "/stop", ""), 403, "ACCESS-REFUSED");
        assertThat(post("agency", stopped + "/stop", "").statusCode()).isEqualTo(200);
        busy.countDown();
        ended("agency", here + "/runs/" + run(here, RunKind.COUNT, ""));
        assertThat(get("agency", stopped).path("state").asString()).isEqualTo("STOPPED");
        assertRefused(post("agency", stopped + "/stop", ""), 409, "INSTRUCTION-STATE");

        CountDownLatch again = new CountDownLatch(1);
        worker.execute(() -> await(again));
        String extract = here + "/runs/" + run(here, RunKind.EXTRACT, "");
        assertThat(turn("ministry-2", here, "ENDED").statusCode()).isEqualTo(200);
        again.countDown();
        assertThat(over("agency", extract).path("state").asString()).isEqualTo("REFUSED");
        assertThat(http.get(country.token("jihs"), extract + "/data").statusCode())
                .isEqualTo(403);
        assertThat(audit.listLooksAt(sick, Long.MAX_VALUE, 200))
                .as("the refused look is in the log")
                .anyMatch(look -> "NO_INSTRUCTION".equals(look.reason()));
    }

    @Test
    void 頁で起案し_承認し_受け手の頁に出る() throws Exception {
        Browser drafter = seated("ministry");
        assertThat(drafter.get("/desk/instructions/new").body()).contains("新型インフルエンザ", "I05");
        HttpResponse<String> refused = drafter.post("/desk/instructions", "disease", "MEASLES");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("診断の日は、はじめとおわりの両方を書く");
        drafter.get("/desk/instructions/new");
        HttpResponse<String> kept = drafter.post(
                "/desk/instructions",
                "disease",
                "NOVEL_INFLUENZA",
                "ground",
                "INFECTION_CONTROL",
                "areas",
                "13",
                "diagnosedFrom",
                "2026-03-01",
                "diagnosedTo",
                "2026-04-30",
                "need-LAB",
                "重症度を知るために要る",
                "daysBefore",
                "7",
                "daysAfter",
                "30",
                "recipient",
                "jihs",
                "format",
                "FHIR_NDJSON",
                "purpose",
                "頁から起案した指示の目的",
                "safety",
                "閉じた室で扱う手順がある",
                "endsOn",
                "2026-06-30",
                "deleteBy",
                "2026-09-30");
        assertThat(kept.statusCode()).isEqualTo(302);
        String page = Browser.location(kept).replaceFirst("^http://localhost:[0-9]+", "");
        assertThat(drafter.get(page).body()).contains("範囲の決まりすべてに合います", "別の人").doesNotContain(">承認</option>");
        Browser institute = seated("jihs");
        assertThat(institute.get(page).statusCode()).as("only drafted").isEqualTo(403);
        assertThat(new Browser(port).get("/outbreaks/instructions").body()).doesNotContain("頁から起案した指示の目的");
        Browser approver = seated("ministry-2");
        approver.get(page);
        assertThat(approver.post(page + "/turns", "step", "APPROVED", "note", "範囲を確かめた")
                        .statusCode())
                .isEqualTo(302);
        assertThat(institute.get(page).body()).contains("効いている");
        assertThat(new Browser(port).get("/outbreaks/instructions").body()).contains("頁から起案した指示の目的");
        assertThat(seated("agency").get(page).body()).contains("見積もる", "取り出しは、見積もりの後にできます");
        assertThat(seated("prefecture-13").get(page).statusCode()).isEqualTo(403);
    }

    private void ill(String patient) {
        String unit = http.sample("condition?from=hospital-a&patient=" + patient + "&id=instr-" + patient)
                .replaceAll("(ICD10-2013-full\"\\s*,\\s*\"code\"\\s*:\\s*\")[^\"]+", "$1J09")
                .replaceAll("(\"onsetDateTime\"\\s*:\\s*\")[^\"]+", "$12026-03-20");
        HttpResponse<String> answer = http.post(country.token("hospital-a"), "/fhir/Bundle", unit);
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
    }

    private String draft(String disease, String to) {
        return """
                {"disease":"%s","ground":"INFECTION_CONTROL","areas":["13"],"diagnosedFrom":"2026-03-01",%s
                "classes":{"CONDITION":"経過を知るために要る区分","LAB":"重症度を知るために要る"},"daysBefore":7,"daysAfter":30,
                "recipient":"jihs","format":"FHIR_NDJSON","purpose":"新しい感染症の経過を知るため",
                "safety":"閉じた室で扱う手順がある","endsOn":"2026-06-30","deleteBy":"2026-09-30"}
                """.formatted(disease, to == null ? "" : "\"diagnosedTo\":\"" + to + "\",");
    }

    private String drafted() {
        HttpResponse<String> kept = post("ministry", ALL, draft("NOVEL_INFLUENZA", "2026-04-30"));
        assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
        return ALL + "/" + json(kept).path("id").asString();
    }

    private String approved() {
        String here = drafted();
        assertThat(turn("ministry-2", here, "APPROVED").statusCode()).isEqualTo(200);
        return here;
    }

    private HttpResponse<String> turn(String as, String here, String step) {
        return post(as, here + "/turns", "{\"step\":\"%s\",\"note\":\"範囲を確かめた\"}".formatted(step));
    }

    private String run(String here, RunKind kind, String more) {
        HttpResponse<String> begun = post("agency", here + "/runs", "{\"kind\":\"" + kind + "\"" + more + "}");
        assertThat(begun.statusCode()).as(begun.body()).isEqualTo(202);
        return json(begun).path("run").asString();
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private JsonNode ended(String as, String run) {
        JsonNode now = over(as, run);
        assertThat(now.path("state").asString()).isEqualTo("DONE");
        return now;
    }

    private JsonNode over(String as, String run) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        JsonNode now = get(as, run);
        while (now.path("state").asString().equals("RUNNING") && System.nanoTime() < until) {
            Thread.onSpinWait();
            now = get(as, run);
        }
        return now;
    }

    private void assertPseudonymised(String data, PersonId person) {
        Person sick = people.get(person);
        assertThat(data.lines()).isNotEmpty().allMatch(line -> line.startsWith("{\"resourceType\":\""));
        assertThat(data).contains("\"J09\"", "\"onsetDateTime\":\"2026-03-20\"");
        sick.names().forEach(name -> assertThat(data).doesNotContain(name.family(), name.given()));
        sick.coverages().forEach(each -> assertThat(data).doesNotContain(each.value()));
        assertThat(data).doesNotContain(person.toString(), sick.address(), country.facility("hospital-a"));
    }

    private void assertSigned(String extract, String data) throws Exception {
        byte[] manifest =
                http.get(country.token("jihs"), extract + "/manifest").body().getBytes(StandardCharsets.UTF_8);
        JsonNode parts = JsonMapper.shared().readTree(manifest).path("parts");
        assertThat(parts.size()).isEqualTo(1);
        assertThat(parts.get(0).path("sha256").asString()).isEqualTo(digest(data.getBytes(StandardCharsets.UTF_8)));
        JsonNode signed = get("jihs", extract + "/signature");
        var all = new ByteArrayOutputStream();
        all.writeBytes(signed.path("signedAfter").asString().getBytes(StandardCharsets.UTF_8));
        all.writeBytes(manifest);
        assertThat(verifies(signed, all.toByteArray())).isTrue();
        all.write('x');
        assertThat(verifies(signed, all.toByteArray())).isFalse();
    }

    private boolean verifies(JsonNode signed, byte[] bytes) throws Exception {
        for (JsonNode key : JsonMapper.shared()
                .readTree(http.get(country.token("jihs"), "/audit/keys").body())) {
            if (key.path("id").asString().equals(signed.path("keyId").asString())) {
                byte[] open = Base64.getDecoder().decode(key.path("spki").asString());
                Signature check = Signature.getInstance("Ed25519");
                check.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(open)));
                check.update(bytes);
                return check.verify(
                        Base64.getDecoder().decode(signed.path("signature").asString()));
            }
        }
        throw new AssertionError("no such key is public");
    }

    private void received(String extract) throws Exception {
        String sha = digest(
                http.get(country.token("jihs"), extract + "/manifest").body().getBytes(StandardCharsets.UTF_8));
        String body = "{\"sha256\":\"" + sha + "\"}";
        assertRefused(post("other-institute", extract + "/receipt", body), 403, "ACCESS-REFUSED");
        assertRefused(post("jihs", extract + "/deletion", "{\"how\":\"まだ受け取っていない\"}"), 409, "INSTRUCTION-STATE");
        assertRefused(post("jihs", extract + "/receipt", "{\"sha256\":\"00\"}"), 409, "INSTRUCTION-DIGEST");
        assertThat(post("jihs", extract + "/receipt", body).statusCode()).isEqualTo(200);
        assertRefused(post("jihs", extract + "/receipt", body), 409, "INSTRUCTION-STATE");
    }

    private void deleted(String extract) {
        String body = "{\"how\":\"復号の鍵とともに消した\"}";
        assertRefused(post("other-institute", extract + "/deletion", body), 403, "ACCESS-REFUSED");
        assertThat(post("jihs", extract + "/deletion", body).statusCode()).isEqualTo(200);
    }

    private void assertRegister(String here) throws Exception {
        JsonNode all = get("jihs", ALL + "/register").path("instructions");
        assertThat(all).anyMatch(one -> here.endsWith(one.path("id").asString()));
        assertThat(new Browser(port).get(ALL).body())
                .contains("対象 10人未満", "消去")
                .doesNotContain(people.get(country.person(SICK)).names().get(0).family());
    }

    private List<List<String>> looks(PersonId person) {
        return audit.listLooksAt(person, Long.MAX_VALUE, 200).stream()
                .map(look -> look.subjects())
                .toList();
    }

    private boolean names(List<String> subjects, String here) {
        long number = get("ministry", here).path("number").asLong();
        return subjects.contains("INSTRUCTION=" + number) && subjects.contains("FOR_MINISTER_INSTRUCTION");
    }

    private Browser seated(String account) throws Exception {
        Browser browser = new Browser(port);
        browser.follow(browser.signIn(account, PASSWORD));
        return browser;
    }

    private JsonNode get(String as, String address) {
        HttpResponse<String> answer = http.get(country.token(as), address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private HttpResponse<String> post(String as, String address, String body) {
        return http.post(country.token(as), address, body);
    }

    private static void assertRefused(HttpResponse<String> answer, int status, String says) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(says);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String digest(byte[] bytes) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    }
}
