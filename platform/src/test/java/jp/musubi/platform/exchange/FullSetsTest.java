package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Instant;
import jp.musubi.platform.exchange.SenderWorld.Citizen;
import jp.musubi.platform.exchange.SenderWorld.Sender;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SampleCode;
import jp.musubi.platform.records.SampleUnit.SampleResult;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** 傷病名とアレルギーは全件で、検査はオーダごとに、置き換わる。断られる番も。ほんとうの HTTP で。 */
@PlatformTest
class FullSetsTest {

    private static final SampleCode ALB = SampleCode.ALBUMIN;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Wire wire;
    private SenderWorld world;
    private Sender hospital;
    private Citizen citizen;

    @BeforeEach
    void 人と病院がある() {
        clock.set(TestClock.START);
        wire = new Wire(port);
        world = SenderWorld.of(context);
        hospital = world.hospital();
        citizen = world.citizen();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 診療科ごとに送る施設では_その科の全件だけが置き換わる() {
        send(unit("08-shinryoka", "Condition")
                .withCondition("a", "狭心症", "2020-01-01", "")
                .withCondition("b", "高血圧症", "2020-01-02", ""));
        send(unit("01-shinryoka", "Condition").withCondition("c", "糖尿病", "2020-01-03", ""));

        send(unit("08-shinryoka", "Condition").withCondition("b", "高血圧症", "2020-01-02", ""));

        assertThat(read("Condition")).contains("\"total\":2", "高血圧症", "糖尿病").doesNotContain("狭心症");
    }

    @Test
    void 施設でまとめて送る施設では_全件が置き換わり_空の束ですべて終わる() {
        send(unit("zenka", "AllergyIntolerance").withAllergy("a", "そば", "").withAllergy("b", "小麦", ""));
        send(unit("zenka", "AllergyIntolerance").withAllergy("b", "小麦", ""));
        assertThat(read("AllergyIntolerance"))
                .contains("\"total\":1", "\"text\":\"小麦\"")
                .doesNotContain("\"text\":\"そば\"");

        HttpResponse<String> cleared = send(unit("zenka", "AllergyIntolerance"));

        assertThat(cleared.body()).contains("項目なし(この単位の項目はすべて終了)");
        assertThat(read("AllergyIntolerance")).contains("\"total\":0");
    }

    @Test
    void 中間の結果は_同じ識別子の最終の結果に替わり_番号は変わらない() {
        SampleUnit order = unit("order-1", "Observation");
        send(order.withObservation(new SampleResult("o", "中間", "3.9", "2026-03-01", "preliminary"), ALB, ""));
        String interim = read("Observation");
        send(order.withObservation(new SampleResult("o", "最終", "4.01", "2026-03-01", "final"), ALB, ""));
        String last = read("Observation");

        assertThat(interim).contains("\"status\":\"preliminary\"");
        assertThat(last).contains("\"total\":1", "\"status\":\"final\"", "\"value\":4.01", "\"versionId\":\"2\"");
        assertThat(fullUrl(last)).isEqualTo(fullUrl(interim));
    }

    @Test
    void 感染症は検査のオーダに入っていても感染症であり_五年見える() {
        send(unit("order-2", "Observation")
                .withObservation(SampleResult.of("i", "HBs抗体", "2026-03-01"), SampleCode.HBS_ANTIBODY, "")
                .withObservation(SampleResult.of("l", "アルブミン", "2022-03-01"), ALB, ""));
        assertThat(read("Observation")).contains("\"total\":2");
        send(unit("order-3", "Observation")
                .withObservation(SampleResult.of("1", "新1", "2026-02-01"), ALB, "")
                .withObservation(SampleResult.of("2", "新2", "2026-02-02"), ALB, "")
                .withObservation(SampleResult.of("3", "新3", "2026-02-03"), ALB, ""));
        assertThat(read("Observation")).contains("\"total\":4", "HBs抗体").doesNotContain("\"text\":\"アルブミン\"");

        clock.set(Instant.parse("2031-04-01T14:59:59Z"));
        assertThat(read("Observation")).contains("HBs抗体");
        clock.set(Instant.parse("2031-04-01T15:00:00Z"));
        assertThat(read("Observation")).doesNotContain("HBs抗体").contains("\"total\":3");
    }

    @Test
    void 断られた全件は_前の全件をそのまま残す() {
        send(unit("zenka", "Condition").withCondition("a", "高血圧症", "2020-01-01", ""));
        SampleUnit mixed = unit("zenka", "Condition")
                .withCondition("a", "糖尿病", "2020-01-01", "")
                .withObservation(SampleResult.of("o", "混ざった検査", "2026-03-01"), ALB, "");
        assertThat(world.send(wire, hospital, mixed).statusCode()).isEqualTo(422);
        SampleUnit flagged = unit("zenka", "Condition").withCondition("a", "糖尿病", "2020-01-01", "SECRET");
        assertThat(world.send(wire, hospital, flagged).statusCode()).isEqualTo(422);
        SampleUnit others = SampleUnit.of(world.hospital().code().digits(), "zenka", citizen.sample(), "Condition");
        assertThat(world.send(wire, hospital, others).statusCode())
                .as("another facility's identifier")
                .isEqualTo(422);
        assertThat(read("Condition")).contains("\"total\":1", "高血圧症");
    }

    private SampleUnit unit(String localId, String tag) {
        return hospital.unit(localId, citizen, tag);
    }

    private HttpResponse<String> send(SampleUnit unit) {
        HttpResponse<String> answer = world.send(wire, hospital, unit);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return answer;
    }

    private String read(String type) {
        HttpResponse<String> answer = world.read(wire, citizen.party(), "/fhir/" + type + "?patient=" + citizen.id());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private static String fullUrl(String searchSet) {
        String from = searchSet.substring(searchSet.indexOf("\"fullUrl\":\"") + 11);
        return from.substring(0, from.indexOf('"'));
    }
}
