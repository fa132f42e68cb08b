package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import jp.musubi.platform.exchange.SenderWorld.Citizen;
import jp.musubi.platform.exchange.SenderWorld.Sender;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** 三つの施設、保険者と氏名が一度変わっても、記録は一つ。 */
@PlatformTest
class OneRecordTest {

    @Autowired
    private ApplicationContext context;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Wire wire;
    private SenderWorld world;

    @BeforeEach
    void 時計を合わせる() {
        clock.set(TestClock.START);
        wire = new Wire(port);
        world = SenderWorld.of(context);
    }

    @Test
    void 前の番号と今の番号で送られたものが一つの記録になり_どれも施設と診療科と日を持つ() {
        Citizen before = world.citizen();
        List<Sender> senders = List.of(world.hospital(), world.hospital(), world.hospital());
        send(senders.get(0), before, "高血圧症", 201);
        Citizen now = world.moved(before);
        send(senders.get(1), now, "高血圧症", 201);
        send(senders.get(2), now, "糖尿病", 201);
        // The first one knows the old number still: taken for care of its time, and no second record begins.
        send(senders.get(0), before, "高血圧症", 200);
        send(senders.get(0), now, "高血圧症", 200);

        String record = world.read(wire, now.party(), "/fhir/Condition?patient=" + now.id())
                .body();

        assertThat(record).contains("\"total\":3");
        assertThat(record.split("\"text\":\"高血圧症\""))
                .as("both facilities', not one of them")
                .hasSize(3);
        for (Sender sender : senders) {
            assertThat(record.split("insurance-medical-institution-no\",\"value\":\""
                            + sender.code().digits()))
                    .hasSize(2);
        }
        assertThat(record.split("\"text\":\"循環器科\"")).hasSize(4);
        assertThat(record.split("\"onsetDateTime\":\"2020-05-01\"")).hasSize(4);
    }

    private void send(Sender sender, Citizen citizen, String label, int status) {
        SampleUnit unit = sender.unit("all", citizen, "Condition").withCondition("c", label, "2020-05-01", "");
        HttpResponse<String> answer = world.send(wire, sender, unit);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }
}
