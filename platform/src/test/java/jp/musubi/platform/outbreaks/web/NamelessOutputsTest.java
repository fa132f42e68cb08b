package jp.musubi.platform.outbreaks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.kernel.signin.staff.Officials;
import jp.musubi.platform.kernel.signin.token.TokenMint;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 身元を届けない類の届は、どこから出しても身元がない。Pages, JSON, PDF, FHIR, CSV, tables, notifications and the log. */
@DemoTest
@ExtendWith(OutputCaptureExtension.class)
class NamelessOutputsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final String SENDER = "hospital-a";
    private static final String HIV = "20050197";
    private static final List<String> OFFICES = List.of("health-center-1301", "prefecture-13", "ministry");

    @Autowired
    private Parties parties;

    @Autowired
    private Officials officials;

    @Autowired
    private TokenMint mint;

    @Autowired
    private People people;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    private DemoCallers country;
    private DemoHttp http;
    private Person person;

    @BeforeEach
    void setUp() {
        country = new DemoCallers(parties, officials, mint);
        http = new DemoHttp(port);
        person = people.get(country.person("patient-7"));
    }

    @Test
    void どの出口にも身元がない(CapturedOutput log) throws Exception {
        register();
        String draft = waitForDraft();
        JsonNode opened =
                JSON.readTree(get(SENDER, "/outbreaks/drafts/" + draft).body());
        // The draft stays in the facility, and says of which items of the record it was made: their ids name the
        // person.
        List<String> inside = new ArrayList<>(List.of(opened.toString()));
        List<String> out = new ArrayList<>();
        Browser doctor = seated("hospital-a-doctor");
        inside.add(doctor.get("/desk/outbreaks/drafts/" + draft).body());
        HttpResponse<String> named = submit(draft, opened, "SYMPTOMS", fullName() + " が来た");
        assertThat(named.statusCode()).isEqualTo(400);
        out.add(named.body());
        HttpResponse<String> sent = submit(draft, opened, "SYMPTOMS", "発熱");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        String notice = JSON.readTree(sent.body()).path("notice").asString();
        out.add(sent.body());
        turn("health-center-1301", notice, "RETURN");
        turn(SENDER, notice, "CORRECT");
        turn("health-center-1301", notice, "RECEIVE");
        turn("prefecture-13", notice, "CONFIRM");
        turn("prefecture-13", notice, "REPORT");
        outOf(doctor, SENDER, notice, out);
        for (String office : OFFICES) {
            Browser desk = seated(office);
            outOf(desk, office, notice, out);
            out.add(desk.get("/desk/outbreaks/inbox").body());
            out.add(desk.get("/desk/outbreaks/figures?disease=HIV").body());
            out.add(desk.get("/desk/outbreaks/figures.csv?disease=HIV").body());
            out.add(pdf(desk, "/desk/outbreaks/weekly.pdf"));
        }
        out.add(rows("outbreaks.notice"));
        out.add(rows("outbreaks.notice_version"));
        out.add(rows("outbreaks.notice_turn"));
        out.add(rows("notifications.message"));
        out.add(log.getAll());
        List<String> secrets = secrets();
        assertThat(inside).allSatisfy(text -> assertThat(secrets).noneMatch(plain(text)::contains));
        secrets.add(person.id().value().toString());
        assertThat(out).allSatisfy(text -> assertThat(secrets).noneMatch(plain(text)::contains));
        assertThat(out).as("the notice itself is in them").anyMatch(text -> text.contains("発熱"));
    }

    private void outOf(Browser desk, String caller, String notice, List<String> out) throws Exception {
        String page = desk.get("/desk/outbreaks/notices/" + notice).body();
        assertThat(page).contains("後天性免疫不全症候群");
        out.add(page);
        out.add(pdf(desk, "/desk/outbreaks/notices/" + notice + "/pdf"));
        out.add(get(caller, "/outbreaks/notices/" + notice).body());
        out.add(get(caller, "/outbreaks/notices/" + notice + "/fhir").body());
        out.add(get(caller, "/outbreaks/notices").body());
    }

    /** The words of a file; nothing where this machine has no font to make one with. */
    private String pdf(Browser desk, String path) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Cookie", desk.cookie())
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() == 404) {
            return "";
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        try (PDDocument document = Loader.loadPDF(answer.body())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private String rows(String table) {
        return String.join(
                "\n",
                sql.sql("select each::text from " + table + " each"
                                + (table.equals("outbreaks.notice") ? " where disease = 'HIV'" : "")
                                + (table.startsWith("outbreaks.notice_")
                                        ? " where notice in (select notice from outbreaks.notice where disease = 'HIV')"
                                        : ""))
                        .query(String.class)
                        .list());
    }

    private List<String> secrets() {
        Stream<String> names = person.names().stream().flatMap(name -> Stream.of(name.text(), name.kana()));
        Stream<String> addresses = person.addresses().stream().map(each -> each.text());
        Stream<String> numbers = person.coverages().stream().map(Coverage::value);
        Stream<String> birth = Stream.of(person.birthDate().toString());
        return Stream.of(names, addresses, numbers, birth)
                .flatMap(each -> each)
                .map(NamelessOutputsTest::plain)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private String fullName() {
        return person.names().get(person.names().size() - 1).text();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private HttpResponse<String> submit(String draft, JsonNode opened, String item, String value) {
        Map<String, Object> fields = JSON.convertValue(opened.path("fields"), Map.class);
        fields.put(item, value);
        return post(
                SENDER,
                "/outbreaks/drafts/" + draft + "/submission",
                JSON.writeValueAsString(Map.of("fields", fields)));
    }

    private void turn(String caller, String notice, String act) {
        String path = "/outbreaks/notices/" + notice;
        HttpResponse<String> answer;
        if (act.equals("CORRECT")) {
            JsonNode fields = JSON.readTree(get(caller, path).body()).path("fields");
            answer = post(
                    caller, path + "/versions", JSON.writeValueAsString(Map.of("reason", "書き足す", "fields", fields)));
        } else {
            answer = post(caller, path + "/turns", "{\"act\":\"" + act + "\",\"reason\":\"確かめるため\"}");
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void register() {
        var coverage = person.coverages().get(person.coverages().size() - 1);
        var name = person.names().get(person.names().size() - 1);
        var sample = new SamplePerson(
                coverage.value(), person.birthDate().toString(), person.sex().fhirCode(), name.kana());
        String json = SampleUnit.of(country.facility(SENDER), "nameless-http", sample, "Condition")
                .withCondition("c1", "ＨＩＶ感染症", "2026-03-31", "")
                .json()
                .replace("20065011", HIV);
        HttpResponse<String> registered =
                http.post(country.token(SENDER, Set.of(Purpose.SUBMIT)), "/fhir/Bundle", json);
        assertThat(registered.statusCode()).as(registered.body()).isBetween(200, 201);
    }

    private String waitForDraft() {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < until) {
            for (JsonNode line : JSON.readTree(get(SENDER, "/outbreaks/drafts").body())) {
                if (line.path("disease").asString().equals("HIV")) {
                    return line.path("draft").asString();
                }
            }
        }
        throw new AssertionError("no draft came");
    }

    private Browser seated(String account) throws Exception {
        Browser browser = new Browser(port);
        browser.follow(browser.signIn(account, PASSWORD));
        return browser;
    }

    private HttpResponse<String> get(String caller, String address) {
        return http.get(country.token(caller), address);
    }

    private HttpResponse<String> post(String caller, String address, String body) {
        return http.post(country.token(caller), address, body);
    }
}
