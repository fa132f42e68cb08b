package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import jp.musubi.platform.exchange.SenderWorld.Citizen;
import jp.musubi.platform.exchange.SenderWorld.Sender;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** 取消、取消UNDO、変更、来し方を、ほんとうの HTTP で。断られる番も。 */
@PlatformTest
class CorrectionsTest {

    private static final String UNITS = "/fhir/Bundle";
    private static final String UNDO = "/fhir/Bundle/$undo-withdrawal";
    private static final String HISTORY = "/fhir/Bundle/_history";

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AuditLog audit;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Wire wire;
    private SenderWorld world;
    private Sender hospital;
    private Citizen citizen;
    private SampleUnit unit;

    @BeforeEach
    void 単位が登録されている() {
        clock.set(TestClock.START);
        wire = new Wire(port);
        world = SenderWorld.of(context);
        hospital = world.hospital();
        citizen = world.citizen();
        unit = hospital.unit("a", citizen, "Condition").withCondition("c1", "高血圧症", "2020-05-01", "");
        assertThat(world.send(wire, hospital, unit).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 取消を取りやめると_版も登録の日も元のまままた見える() {
        String before = conditions();
        assertThat(act("DELETE", UNITS, unit).statusCode()).isEqualTo(200);
        assertThat(conditions()).contains("\"total\":0");
        clock.set(Instant.parse("2026-04-08T14:59:59Z"));

        HttpResponse<String> undone = act("POST", UNDO, unit);

        assertThat(undone.statusCode()).isEqualTo(200);
        assertThat(undone.body()).contains("取消を取りやめました: 第1版の1件をまた見せます");
        assertThat(conditions()).isEqualTo(before);
        assertThat(looks()).startsWith("VIEW null", "UNDO_WITHDRAWAL null");
        HttpResponse<String> twice = act("POST", UNDO, unit);
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("UNIT-NOT-WITHDRAWN");
    }

    @Test
    void 七日を過ぎた取消は取りやめられない() {
        act("DELETE", UNITS, unit);
        clock.set(Instant.parse("2026-04-08T15:00:00Z"));
        HttpResponse<String> late = act("POST", UNDO, unit);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("UNDO-OVER");
        assertThat(conditions()).contains("\"total\":0");
        assertThat(looks()).contains("UNDO_WITHDRAWAL UNDO-OVER");
    }

    @Test
    void ほかの施設やほかの番号の単位は_どの番でも_ない() {
        act("DELETE", UNITS, unit);
        Sender other = world.hospital();
        SampleUnit othersNumber = hospital.unit("a", world.citizen(), "Condition");
        for (HttpResponse<String> answer : List.of(
                world.act(wire, other, "POST", UNDO, unit, ""),
                world.act(wire, other, "GET", HISTORY, unit, ""),
                world.act(wire, other, "PUT", UNITS, unit, unit.json()),
                act("POST", UNDO, othersNumber),
                act("GET", HISTORY, othersNumber),
                act("PUT", UNITS, othersNumber, unit.json()))) {
            assertThat(answer.statusCode()).isEqualTo(404);
            assertThat(answer.body()).contains("UNIT-NOT-FOUND");
        }
        assertThat(conditions()).contains("\"total\":0");
    }

    @Test
    void 変更は前の単位を取り消して新しい単位を登録する() {
        SampleUnit other = hospital.unit("b", citizen, "Condition").withCondition("c1", "糖尿病", "2021-05-01", "");
        HttpResponse<String> changed = act("PUT", UNITS, unit, other.json());
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("受付済(変更): 傷病名 1件");
        assertThat(conditions()).contains("\"total\":1", "糖尿病").doesNotContain("高血圧症");
        assertThat(act("PUT", UNITS, unit, other.json()).statusCode())
                .as("the former one is withdrawn already")
                .isEqualTo(404);
    }

    @Test
    void 別の人に登録した単位は_その人から取り消して正しい人に登録する() {
        Citizen right = world.citizen();
        SampleUnit other = hospital.unit("b", right, "Condition").withCondition("c1", "高血圧症", "2020-05-01", "");
        assertThat(act("PUT", UNITS, unit, other.json()).statusCode()).isEqualTo(200);
        assertThat(conditions()).contains("\"total\":0");
        assertThat(conditionsOf(right)).contains("\"total\":1");
    }

    @Test
    void 新しい単位が断られれば_前の単位はそのまま見え_断りは記録に残る() {
        SampleUnit wrong = SampleUnit.of(
                        hospital.code().digits(), "b", citizen.sample().bornOn("1999-01-01"), "Condition")
                .withCondition("c1", "糖尿病", "2021-05-01", "");
        HttpResponse<String> refused = act("PUT", UNITS, unit, wrong.json());
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("G-REG-BIRTHDATE");
        assertThat(conditions()).contains("\"total\":1", "高血圧症");
        assertThat(looks()).contains("REPLACE G-REG-BIRTHDATE").doesNotContain("WITHDRAW null");
        assertThat(act("GET", HISTORY, unit).body()).contains("\"total\":1");
    }

    @Test
    void 来し方はすべての版と取消を新しい順に言い_中身は言わない() {
        SampleUnit second = hospital.unit("a", citizen, "Condition").withCondition("c1", "高血圧症(改)", "2020-05-01", "");
        world.send(wire, hospital, second);
        act("DELETE", UNITS, unit);
        act("POST", UNDO, unit);

        HttpResponse<String> history = act("GET", HISTORY, unit);

        assertThat(history.statusCode()).isEqualTo(200);
        assertThat(history.body())
                .contains("\"type\":\"history\"", "\"total\":4")
                .doesNotContain("高血圧症");
        assertThat(history.body().split("\"status\":\""))
                .extracting(part -> part.substring(0, part.indexOf('"')))
                .endsWith("200 withdrawal taken back", "200 withdrawn", "200 replaced", "201 registered");
        assertThat(history.body().split("valueString"))
                .as("two digests, of the bytes as they were sent")
                .hasSize(3);
        assertThat(history.body()).contains(sha256(unit.json()), sha256(second.json()));
        assertThat(looks()).first().isEqualTo("VIEW null");
    }

    @Test
    void できることの宣言は_変更と来し方と取りやめを言う() {
        assertThat(world.open(wire, "/fhir/metadata"))
                .contains("\"code\":\"update\"", "\"code\":\"history-type\"", "\"conditionalUpdate\":true")
                .contains("OperationDefinition/Bundle-undo-withdrawal");
        assertThat(world.open(wire, "/fhir/OperationDefinition/Bundle-undo-withdrawal"))
                .contains("\"code\":\"undo-withdrawal\"", "\"type\":true", "patient.identifier");
    }

    private static String sha256(String sent) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(sent.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private HttpResponse<String> act(String method, String path, SampleUnit named) {
        return act(method, path, named, "");
    }

    private HttpResponse<String> act(String method, String path, SampleUnit named, String body) {
        return world.act(wire, hospital, method, path, named, body);
    }

    private String conditions() {
        return conditionsOf(citizen);
    }

    private String conditionsOf(Citizen person) {
        HttpResponse<String> answer = world.read(wire, person.party(), "/fhir/Condition?patient=" + person.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private List<String> looks() {
        return audit.listLooksAt(citizen.id(), Long.MAX_VALUE, 50).stream()
                .map(look -> look.act() + " " + look.reason())
                .toList();
    }
}
