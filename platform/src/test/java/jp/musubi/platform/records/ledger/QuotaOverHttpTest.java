package jp.musubi.platform.records.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 一日の上限に届いた施設への答え: 429 と、翌日(日本)までの秒数。どの送り方でも。 */
@PlatformTest
@Import(RecordsWorld.class)
class QuotaOverHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** From nine in the morning, Japan, to midnight. */
    private static final String SECONDS = "54000";

    @Autowired
    private RecordsWorld world;

    @Autowired
    private Tokens tokens;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private Caller hospital;
    private String token;

    @BeforeEach
    void 今日の分を送り終えた施設() {
        clock.set(TestClock.START);
        hospital = world.hospital();
        token = tokens.issueTo(hospital).value();
        sql.sql(
                        "insert into records.submission_day (facility, day, numbers, bytes) values (:facility, :day, 200000, 0)")
                .param("facility", hospital.facility().digits())
                .param("day", LocalDate.of(2026, 4, 1))
                .update();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 一つずつでも_後から取るのでも_一覧でも断り_翌日は受ける() throws Exception {
        full(send("POST", "/fhir/Bundle", "application/fhir+json"));
        full(send("POST", "/fhir/Bundle", "application/fhir+json", "Prefer", "respond-async"));
        full(send("PUT", "/submissions/bulk/quota", "application/x-ndjson"));
        clock.set(TestClock.START.plusSeconds(54_000));
        token = tokens.issueTo(hospital).value();
        assertThat(send("POST", "/fhir/Bundle", "application/fhir+json").statusCode())
                .as("taken, and judged to be no submission")
                .isEqualTo(422);
    }

    private static void full(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains(SECONDS);
        assertThat(answer.body()).contains("SUBMISSION-QUOTA");
    }

    private HttpResponse<String> send(String method, String path, String type, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString("{\"resourceType\":\"Bundle\"}\n"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
