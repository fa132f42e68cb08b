package jp.musubi.platform.cybersecurity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import jp.musubi.platform.cybersecurity.evidence.SomePhoto;
import jp.musubi.platform.cybersecurity.inspections.Appointment;
import jp.musubi.platform.cybersecurity.inspections.GiveAdvice;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.Inspections;
import jp.musubi.platform.cybersecurity.inspections.VisitItems;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 訪問の写真。Taken once, drawn anew, seen by who may, gone when withdrawn. */
@DemoTest
class VisitPhotosTest {

    private static final String ITEM = "general:2-19";
    private static final String OTHER = "general:C-01";

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Facilities facilities;

    @Autowired
    private Inspections inspections;

    @Autowired
    private GiveAdvice advising;

    @Autowired
    private VisitItems items;

    @LocalServerPort
    private int port;

    @Test
    void 写真は一度だけ残り_見てよい者だけに見え_取り消すと消える() throws Exception {
        Facility facility = facilities.find(new FacilityCode("1339900084")).orElseThrow();
        var appointment = new Appointment("R7", LocalDate.of(2026, 3, 20), null, List.of("見本 花子"), "");
        UUID id = inspections.plan(facility, appointment, "test").orElseThrow();
        String here = "/cybersecurity/inspections/" + id;
        inspections.turn(found(id), 1, "VISITED", appointment, "test");
        Browser inspector = seated("prefecture-13");
        inspector.get(here + "/visit");
        String draft = UUID.randomUUID().toString();
        byte[] photo = SomePhoto.jpeg(2400, 1200, 6, true);
        // The answer of the first sending was lost: the tablet sends it again.
        for (int time = 0; time < 2; time++) {
            assertThat(sent(inspector, here, ITEM, draft, photo).statusCode()).isEqualTo(302);
        }
        assertThat(sent(inspector, here, OTHER, UUID.randomUUID().toString(), SomePhoto.png(20, 10))
                        .statusCode())
                .isEqualTo(302);
        List<String> kept = photos(id, ITEM);
        assertThat(kept).containsExactly(draft);
        String picture = here + "/photos/" + draft;
        assertThat(inspector.get(here + "/visit").body()).contains(picture, "写真 1(見本 花子、");
        HttpResponse<byte[]> answer = read(inspector, picture);
        assertThat(answer.headers().firstValue("Content-Type")).contains("image/jpeg");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        var drawn = ImageIO.read(new ByteArrayInputStream(answer.body()));
        assertThat(drawn.getWidth()).isEqualTo(960);
        assertThat(drawn.getHeight()).isEqualTo(1920);
        assertThat(new String(answer.body(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "35N41");

        Browser own = seated("dental-i-privacy");
        Browser other = seated("clinic-c-privacy");
        for (Browser side : List.of(own, other, seated("prefecture-12"), seated("ministry"))) {
            assertThat(read(side, picture).statusCode()).isEqualTo(403);
        }
        advising.advise(found(id), items.find(ITEM).orElseThrow(), "図を直す", LocalDate.of(2026, 9, 30), "test");
        assertThat(read(own, picture).statusCode()).isEqualTo(403);
        advising.sendLetter(found(id), 1, "", "test");
        assertThat(own.get(here).body())
                .contains(picture)
                .doesNotContain(photos(id, OTHER).get(0));
        assertThat(read(own, picture).statusCode()).isEqualTo(200);
        assertThat(read(own, here + "/photos/" + photos(id, OTHER).get(0)).statusCode())
                .isEqualTo(403);
        assertThat(read(other, picture).statusCode()).isEqualTo(403);
        assertThat(own.post(picture + "/withdrawal").statusCode()).isEqualTo(403);

        inspector.get(here + "/visit");
        assertThat(inspector.post(picture + "/withdrawal").statusCode()).isEqualTo(302);
        for (Browser side : List.of(own, inspector)) {
            assertThat(read(side, picture).statusCode()).isEqualTo(403);
        }
        // Sent once more by a tablet that did not hear of it, it does not come back.
        assertThat(sent(inspector, here, ITEM, draft, photo).statusCode()).isEqualTo(302);
        assertThat(sql.sql("select count(*) from cybersecurity.visit_photo where content is null and photo = :photo")
                        .param("photo", UUID.fromString(draft))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThatThrownBy(
                        () -> sql.sql("delete from cybersecurity.visit_photo").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> sql.sql("update cybersecurity.visit_photo set item = 'x'")
                        .update())
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void 写真でないもの_知らない項目_名のないものは_欄の名で断る() throws Exception {
        Facility facility = facilities.find(new FacilityCode("1319900039")).orElseThrow();
        var appointment = new Appointment("R7", LocalDate.of(2027, 3, 20), null, List.of(), "");
        UUID id = inspections.plan(facility, appointment, "test").orElseThrow();
        String here = "/cybersecurity/inspections/" + id;
        Browser inspector = seated("prefecture-13");
        inspector.get(here + "/visit");
        String draft = UUID.randomUUID().toString();
        byte[] photo = SomePhoto.png(4, 4);
        byte[] script = "\u00ff\u00d8\u00ff<script>".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(sent(inspector, here, ITEM, draft, script).statusCode()).isEqualTo(415);
        assertThat(sent(inspector, here, "general:none", draft, photo).statusCode())
                .isEqualTo(400);
        assertThat(sent(inspector, here, ITEM, "1", photo).statusCode()).isEqualTo(400);
        assertThat(inspector
                        .post(here + "/photos", "item", ITEM, "inspector", "見本")
                        .statusCode())
                .isEqualTo(400);
        assertThat(photos(id, ITEM)).isEmpty();
    }

    private Inspection found(UUID id) {
        return inspections.find(id, "13").orElseThrow();
    }

    private List<String> photos(UUID inspection, String item) {
        return sql.sql("select photo from cybersecurity.visit_photo where inspection = :inspection and item = :item")
                .param("inspection", inspection)
                .param("item", item)
                .query(String.class)
                .list();
    }

    private HttpResponse<byte[]> sent(Browser browser, String here, String item, String draft, byte[] file)
            throws Exception {
        var body = new ByteArrayOutputStream();
        String[][] fields = {{"_csrf", browser.formToken()}, {"item", item}, {"inspector", "見本 花子"}, {"draft", draft}};
        for (String[] field : fields) {
            body.writeBytes(
                    ("--b\r\nContent-Disposition: form-data; name=\"" + field[0] + "\"\r\n\r\n" + field[1] + "\r\n")
                            .getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes("--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"photo.jpg\"\r\n\r\n"
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send(request(browser, here + "/photos")
                .header("Content-Type", "multipart/form-data; boundary=b; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private HttpResponse<byte[]> read(Browser browser, String path) throws Exception {
        return send(request(browser, path));
    }

    private HttpRequest.Builder request(Browser browser, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Cookie", browser.cookie());
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private Browser seated(String account) throws Exception {
        Browser browser = new Browser(port);
        browser.signIn(account, "musubi-no-kuni-1");
        return browser;
    }
}
