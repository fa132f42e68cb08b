package jp.musubi.platform.outbreaks.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.standard.tables.Table;
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
    private static final List<String> OFFICES = List.of("health-center-1301", "prefecture-13", "ministry");

    /** One code of a diagnosis for each disease; those whose drafts need more than a diagnosis are sent without one. */
    private static final Map<String, String> CODES = Table.read(Diseases.class, "disease-codes.tsv").stream()
            .filter(row -> row.get("system").equals("KEY"))
            .filter(row -> !List.of("SYPHILIS", "VARICELLA_INPATIENT").contains(row.get("disease")))
            .collect(Collectors.toMap(row -> row.get("disease"), row -> row.get("code"), (first, later) -> first));

    @Autowired
    private Diseases diseases;

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
    void 身元を届けない類のどの疾患も_どの出口にも身元がない(CapturedOutput log) throws Exception {
        List<String> nameless = diseases.book().list().stream()
                .filter(disease -> !disease.identity())
                .map(Disease::id)
                .toList();
        assertThat(nameless).hasSizeGreaterThan(20).contains("HIV").doesNotContain("MEASLES", "RUBELLA", "IMD");
        register(nameless.stream().filter(CODES::containsKey).toList());
        Map<String, String> drafts = waitForDrafts(nameless);
        Browser doctor = seated("hospital-a-doctor");
        Map<String, Browser> desks = new LinkedHashMap<>();
        for (String office : OFFICES) {
            desks.put(office, seated(office));
        }
        List<String> inside = new ArrayList<>();
        List<String> out = new ArrayList<>();
        for (String disease : nameless) {
            String draft = drafts.get(disease);
            String notice = draft == null ? written(disease, out) : drafted(draft, doctor, inside, out);
            walk(notice, draft != null, out);
            outOf(doctor, SENDER, notice, out);
            for (Map.Entry<String, Browser> desk : desks.entrySet()) {
                outOf(desk.getValue(), desk.getKey(), notice, out);
                String figures = "/desk/outbreaks/figures.csv?disease=" + disease;
                out.add(desk.getValue().get(figures).body());
            }
            out.add(pdf(desks.get("health-center-1301"), "/desk/outbreaks/notices/" + notice + "/pdf"));
        }
        for (Browser desk : desks.values()) {
            out.add(desk.get("/desk/outbreaks/inbox").body());
            out.add(desk.get("/desk/outbreaks/inbox?format=csv").body());
            out.add(desk.get("/desk/outbreaks/figures?disease=HIV").body());
            out.add(pdf(desk, "/desk/outbreaks/weekly.pdf"));
        }
        for (String table : List.of("notice", "notice_version", "notice_turn")) {
            out.add(rows("outbreaks." + table
                    + " each where notice in (select notice from outbreaks.notice where disease in ('"
                    + String.join("','", nameless) + "'))"));
        }
        out.add(rows("notifications.message each"));
        out.add(log.getAll());
        List<String> secrets = secrets();
        assertThat(inside).allSatisfy(text -> assertThat(secrets).noneMatch(plain(text)::contains));
        secrets.add(person.id().value().toString());
        assertThat(out).allSatisfy(text -> assertThat(secrets).noneMatch(plain(text)::contains));
        assertThat(out).as("the notice itself is in them").anyMatch(text -> text.contains("発熱"));
    }

    /** Of a draft, which stays in the facility and says of which items of the record it was made: their ids name the person. */
    private String drafted(String draft, Browser doctor, List<String> inside, List<String> out) throws Exception {
        JsonNode opened =
                JSON.readTree(get(SENDER, "/outbreaks/drafts/" + draft).body());
        inside.add(opened.toString());
        inside.add(doctor.get("/desk/outbreaks/drafts/" + draft).body());
        HttpResponse<String> named = submit(draft, opened, "SYMPTOMS", fullName() + " が来た");
        assertThat(named.statusCode()).isEqualTo(400);
        assertThat(named.body()).contains("PERSON-NAMED");
        out.add(named.body());
        HttpResponse<String> sent = submit(draft, opened, "SYMPTOMS", "発熱");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        out.add(sent.body());
        return JSON.readTree(sent.body()).path("notice").asString();
    }

    /** By the facility's own system: each item that says who it is, is refused. */
    private String written(String disease, List<String> out) {
        Map<String, Object> fields = new LinkedHashMap<>(
                Map.of("KIND", "PATIENT", "SEX", "MALE", "AGE", "41", "METHOD", "検査", "DIAGNOSED", "2026-04-01"));
        for (FormItem item : diseases.book().items()) {
            if (item.group().tellsWho()) {
                String value =
                        item.kind() == FormItem.Kind.DAY ? person.birthDate().toString() : fullName();
                Map<String, Object> naming = new LinkedHashMap<>(fields);
                naming.put(item.id(), value);
                HttpResponse<String> named = write(disease, naming);
                assertThat(named.statusCode()).as(item.id()).isEqualTo(400);
                out.add(named.body());
            }
        }
        HttpResponse<String> sent = write(disease, fields);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
        return JSON.readTree(sent.body()).path("notice").asString();
    }

    private HttpResponse<String> write(String disease, Map<String, Object> fields) {
        return post(
                SENDER,
                "/outbreaks/notices",
                JSON.writeValueAsString(
                        Map.of("disease", disease, "request", "nameless-" + disease, "fields", fields)));
    }

    /** @param known whether it came of a draft, so that the facility's words are held against the person */
    private void walk(String notice, boolean known, List<String> out) {
        String path = "/outbreaks/notices/" + notice;
        JsonNode fields = JSON.readTree(get(SENDER, path).body()).path("fields");
        if (known) {
            Map<String, Object> naming = JSON.convertValue(fields, Map.class);
            naming.put("OTHER", fullName());
            for (HttpResponse<String> named : List.of(
                    correct(path, fullName() + "の件", fields),
                    correct(path, "書き足す", naming),
                    post(SENDER, path + "/turns", "{\"act\":\"WITHDRAW\",\"reason\":\"" + fullName() + "\"}"))) {
                assertThat(named.statusCode()).isEqualTo(400);
                assertThat(named.body()).contains("PERSON-NAMED");
                out.add(named.body());
            }
        }
        turn("health-center-1301", path, "RETURN");
        assertThat(correct(path, "書き足す", fields).statusCode()).isEqualTo(200);
        turn("health-center-1301", path, "RECEIVE");
        turn("prefecture-13", path, "CONFIRM");
        turn("prefecture-13", path, "REPORT");
        assertThat(get(SENDER, path).body()).contains("確かめるため");
        assertThat(get("ministry", path).body()).doesNotContain("確かめるため", "書き足す");
        String ofReturn = JSON.readTree(get("prefecture-13", path).body())
                .at("/turns/1/note")
                .asString();
        assertThat(ofReturn)
                .as("an office's words stay with it and the facility")
                .isEmpty();
    }

    private HttpResponse<String> correct(String path, String reason, Object fields) {
        return post(SENDER, path + "/versions", JSON.writeValueAsString(Map.of("reason", reason, "fields", fields)));
    }

    private void outOf(Browser desk, String caller, String notice, List<String> out) throws Exception {
        String page = desk.get("/desk/outbreaks/notices/" + notice).body();
        assertThat(page).contains(notice, "発生届");
        out.add(page);
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

    private String rows(String from) {
        return String.join(
                "\n",
                sql.sql("select each::text from " + from).query(String.class).list());
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

    private void turn(String caller, String path, String act) {
        HttpResponse<String> answer = post(caller, path + "/turns", "{\"act\":\"" + act + "\",\"reason\":\"確かめるため\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private void register(List<String> named) {
        var coverage = person.coverages().get(person.coverages().size() - 1);
        var name = person.names().get(person.names().size() - 1);
        var sample = new SamplePerson(
                coverage.value(), person.birthDate().toString(), person.sex().fhirCode(), name.kana());
        SampleUnit unit = SampleUnit.of(country.facility(SENDER), "nameless-http", sample, "Condition");
        List<String> conditions = new ArrayList<>();
        for (String disease : named) {
            unit.withCondition("c-" + conditions.size(), "病名", "2026-03-31", "").resources().stream()
                    .map(json -> json.replace("20065011", CODES.get(disease)))
                    .forEach(conditions::add);
        }
        String json = new SampleUnit(unit.facility(), unit.localId(), sample, unit.tag(), conditions).json();
        HttpResponse<String> registered =
                http.post(country.token(SENDER, Set.of(Purpose.SUBMIT)), "/fhir/Bundle", json);
        assertThat(registered.statusCode()).as(registered.body()).isBetween(200, 201);
    }

    /** Draft by disease, when all are there that a diagnosis alone raises. */
    private Map<String, String> waitForDrafts(List<String> nameless) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        long awaited = nameless.stream().filter(CODES::containsKey).count();
        Map<String, String> drafts = new LinkedHashMap<>();
        while (drafts.size() < awaited && System.nanoTime() < until) {
            for (JsonNode line : JSON.readTree(get(SENDER, "/outbreaks/drafts").body())) {
                String disease = line.path("disease").asString();
                if (nameless.contains(disease)) {
                    drafts.put(disease, line.path("draft").asString());
                }
            }
        }
        assertThat(drafts.keySet()).hasSize((int) awaited);
        return drafts;
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
