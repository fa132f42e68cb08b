package jp.musubi.platform.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Coverage;
import org.hl7.fhir.r4.model.CoverageEligibilityResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 見本の国の人を、三つの面で確かめる。 */
@Tag("once")
@DemoTest
class EligibilityOverHttpTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String ASKED = "/eligibility/confirmations";
    private static final String PATIENT_17 =
            "{\"insurer\":\"06139901\",\"symbol\":\"２０\",\"number\":\"2017\",\"branch\":\"00\",\"birthDate\":\"1966-07-17\"}";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @Test
    void JSON_の答えは金の見本と一字も違わない() throws IOException {
        JsonNode answer = json(confirm(
                "clinic-c",
                "{\"way\":\"certificate\",\"certificate\":" + PATIENT_17 + ",\"limits\":true,\"reference\":\"r-17\"}"));
        try (InputStream golden = EligibilityOverHttpTest.class.getResourceAsStream("confirmation.json")) {
            assertThat(answer)
                    .isEqualTo(JsonMapper.shared()
                            .readTree(Objects.requireNonNull(golden).readAllBytes()));
        }
    }

    @Test
    void 英語で読む人には英語の言葉で答える() {
        HttpResponse<byte[]> answer = send(
                "clinic-c",
                "POST",
                ASKED,
                "application/json",
                utf8("{\"way\":\"certificate\",\"certificate\":" + PATIENT_17 + "}"),
                "Accept-Language",
                "en");
        assertThat(json(answer).path("message").stringValue()).isEqualTo("The coverage is valid.");
    }

    @Test
    void XML_の電文には_同じ文字コードの電文で答える() {
        String body = "<InsurerNumber>06139901</InsurerNumber><InsuredCardSymbol>20</InsuredCardSymbol>"
                + "<InsuredIdentificationNumber>2006</InsuredIdentificationNumber>"
                + "<InsuredBranchNumber>02</InsuredBranchNumber><Birthdate>20180707</Birthdate>";
        HttpResponse<byte[]> answer = send(
                "clinic-c",
                "POST",
                ASKED,
                "text/xml",
                ("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><XmlMsg><MessageHeader>"
                                + "<ArbitraryFileIdentifier>F-1</ArbitraryFileIdentifier>"
                                + "<MedicalInstitutionCode>1319900039</MedicalInstitutionCode></MessageHeader>"
                                + "<MessageBody>" + body + "</MessageBody></XmlMsg>")
                        .getBytes(WINDOWS_31J));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/xml;charset=Shift_JIS");
        assertThat(new String(answer.body(), WINDOWS_31J))
                .contains("<ArbitraryFileIdentifier>F-1<", "<QualificationValidity>1<", "<Name>●田　陽葵<")
                .contains("<InsurerName>見本電機健康保険組合<");
    }

    @Test
    void 電文の断りも電文で_ほかの施設の名では尋ねられない() {
        HttpResponse<byte[]> other = send(
                "clinic-c",
                "POST",
                ASKED,
                "application/xml",
                utf8(
                        "<XmlMsg><MessageHeader><MedicalInstitutionCode>1319900013</MedicalInstitutionCode>"
                                + "<ArbitraryFileIdentifier>F-2</ArbitraryFileIdentifier></MessageHeader><MessageBody/></XmlMsg>"));
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(new String(other.body(), StandardCharsets.UTF_8))
                .contains("<SegmentOfResult>9<", "<ErrorCode>ACCESS-REFUSED<", "<ArbitraryFileIdentifier>F-2<");
        HttpResponse<byte[]> unreadable = send("clinic-c", "POST", ASKED, "application/xml", utf8("<XmlMsg>"));
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(new String(unreadable.body(), StandardCharsets.UTF_8)).contains("MESSAGE-MALFORMED");
    }

    @Test
    void 短い一覧はその場で_順のまま答える() {
        String lines = line("1961-05-14", "138990", "99", "100101", "01") + "\n{\"bad\n"
                + line("1955-12-01", "12139903", "", "9900804", "") + "\n";
        HttpResponse<byte[]> answer =
                send("clinic-c", "POST", "/eligibility/bulk", "application/x-ndjson", utf8(lines));
        String[] answered = new String(answer.body(), StandardCharsets.UTF_8).split("\n");
        assertThat(answered).hasSize(3);
        assertThat(answered[0]).contains("\"validity\":\"1\"");
        assertThat(answered[1]).contains("\"code\":\"BODY-MALFORMED\"");
        assertThat(answered[2]).contains("\"validity\":\"6\"", "未委託・未登録");
    }

    @Test
    void 長い一覧は受け付けて_終われば順のまま渡し_ほかの施設には見せない() {
        String lines = IntStream.range(0, 150)
                .mapToObj(i -> line("1961-05-14", "138990", "99", "100101", i % 2 == 0 ? "01" : "77"))
                .collect(Collectors.joining("\n"));
        HttpResponse<byte[]> taken = send("clinic-c", "POST", "/eligibility/bulk", "application/x-ndjson", utf8(lines));
        assertThat(taken.statusCode()).isEqualTo(202);
        String address = taken.headers().firstValue("Location").orElseThrow();
        assertThat(send("hospital-a", "GET", address, null, new byte[0]).statusCode())
                .isEqualTo(404);
        waitUntilOver(address);
        HttpResponse<byte[]> answers = send("clinic-c", "GET", address + "/answers", null, new byte[0]);
        String[] answered = new String(answers.body(), StandardCharsets.UTF_8).split("\n");
        assertThat(answered).hasSize(150);
        for (int i = 0; i < answered.length; i++) {
            assertThat(answered[i])
                    .startsWith("{\"line\":" + (i + 1) + ",")
                    .contains("\"validity\":\"" + (i % 2 == 0 ? "1" : "4") + "\"");
        }
        assertThat(json(send("clinic-c", "DELETE", address, null, new byte[0]))
                        .path("state")
                        .stringValue())
                .isEqualTo("DONE");
    }

    @Test
    void XML_の一覧には_一覧の電文で答える() {
        String unit = "<QualificationConfirmSearchInfo><InsurerNumber>  138990</InsurerNumber>"
                + "<InsuredCardSymbol>99</InsuredCardSymbol>"
                + "<InsuredIdentificationNumber>100101</InsuredIdentificationNumber>"
                + "<InsuredBranchNumber>01</InsuredBranchNumber><Birthdate>19610514</Birthdate>"
                + "<ArbitraryIdentifier>p-1</ArbitraryIdentifier></QualificationConfirmSearchInfo>";
        HttpResponse<byte[]> answer = send(
                "clinic-c",
                "POST",
                "/eligibility/bulk",
                "application/xml",
                utf8("<XmlMsg><MessageHeader/><MessageBody>" + unit + "</MessageBody></XmlMsg>"));
        assertThat(new String(answer.body(), StandardCharsets.UTF_8))
                .contains("<NumberOfProcessingResult>1<", "<ArbitraryIdentifier>p-1<", "<InsurerNumber>  138990<");
    }

    @Test
    void FHIR_の答えは_読み手にも受付審査にも正しい() {
        HttpResponse<byte[]> sent = send(
                "clinic-c",
                "POST",
                "/fhir/CoverageEligibilityRequest/$submit",
                "application/fhir+json",
                utf8(request("06139901:20:2017:00", "1966-07-17")));
        assertThat(sent.statusCode()).isEqualTo(200);
        CoverageEligibilityResponse answer = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(CoverageEligibilityResponse.class, new String(sent.body(), StandardCharsets.UTF_8));
        assertThat(answer.getDisposition()).isEqualTo("有効な資格があります。");
        assertThat(answer.getInsuranceFirstRep().getInforce()).isTrue();
        assertThat(answer.getInsuranceFirstRep()
                        .getItemFirstRep()
                        .getBenefitFirstRep()
                        .getAllowedUnsignedIntType()
                        .getValue())
                .isEqualTo(30);
        assertThat(answer.getContained()).hasOnlyElementsOfType(Coverage.class);
        assertThat(errors(sent.body(), "CoverageEligibilityResponse")).containsExactly("G-PROFILE-MISSING");
    }

    @Test
    void 知らない番号の_FHIR_の答えも正しい形() {
        HttpResponse<byte[]> sent = send(
                "clinic-c",
                "POST",
                "/fhir/CoverageEligibilityRequest/$submit",
                "application/fhir+json",
                utf8(request("06139901:20:9999:00", "1966-07-17")));
        assertThat(json(sent)
                        .path("error")
                        .path(0)
                        .path("code")
                        .path("coding")
                        .path(0)
                        .path("code")
                        .stringValue())
                .isEqualTo("4");
        assertThat(errors(sent.body(), "CoverageEligibilityResponse")).containsExactly("G-PROFILE-MISSING");
    }

    @Test
    void 本人は自分の_Coverage_を読み_ほかの人のものは断られる() {
        HttpResponse<byte[]> own = send("patient-3", "GET", "/fhir/Coverage", null, new byte[0]);
        Bundle bundle = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Bundle.class, new String(own.body(), StandardCharsets.UTF_8));
        Coverage coverage = (Coverage) bundle.getEntryFirstRep().getResource();
        assertThat(coverage.getPayorFirstRep().getDisplay()).isEqualTo("見本区国民健康保険");
        String id = coverage.getIdElement().getIdPart();
        HttpResponse<byte[]> read = send("patient-3", "GET", "/fhir/Coverage/" + id, null, new byte[0]);
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(errors(read.body(), "Coverage")).containsExactly("G-PROFILE-MISSING");
        assertThat(send("patient-4", "GET", "/fhir/Coverage/" + id, null, new byte[0])
                        .statusCode())
                .isEqualTo(403);
        assertThat(send("patient-4", "GET", "/fhir/Coverage?patient=nobody", null, new byte[0])
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void 福祉事務所が登録した医療券は_指定された施設の答えに現れる() {
        String asked = "{\"way\":\"certificate\",\"certificate\":{\"insurer\":\"12139903\",\"number\":\"9902107\","
                + "\"birthDate\":\"1975-03-03\"}}";
        assertThat(json(confirm("hospital-a", asked)).path("validity").stringValue())
                .isEqualTo("6");
        String ticket = "{\"recipientNumber\":\"9902107\",\"facility\":\"1319900013\",\"care\":\"OUTPATIENT\","
                + "\"month\":\"2026-04\",\"issueNumber\":\"T-21\"}";
        assertThat(send("welfare-office-j", "POST", "/eligibility/tickets", "application/json", utf8(ticket))
                        .statusCode())
                .isEqualTo(201);
        JsonNode answer = json(confirm("hospital-a", asked));
        assertThat(answer.path("validity").stringValue()).isEqualTo("1");
        assertThat(answer.path("coverages")
                        .path(0)
                        .path("tickets")
                        .path(0)
                        .path("issueNumber")
                        .stringValue())
                .isEqualTo("T-21");
        assertThat(json(confirm("clinic-c", asked)).path("validity").stringValue())
                .isEqualTo("6");
        assertThat(send("clinic-c", "POST", "/eligibility/tickets", "application/json", utf8(ticket))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void 医療券の出ている人_不開示の人_二つ有効な人_亡くなった人() {
        assertThat(text("clinic-c", "12139903", "", "9902008", "", "1960-10-20"))
                .contains("\"validity\":\"1\"", "委託済");
        assertThat(text("clinic-c", "01139906", "31990027", "27", "00", "1992-02-27"))
                .contains("ADDRESS_WITHHELD")
                .doesNotContain("\"address\"", "\"postalCode\"");
        assertThat(text("clinic-c", "06139901", "20", "2014", "00", "1985-09-09"))
                .contains("\"validity\":\"5\"");
        assertThat(text("clinic-c", "39179908", "", "00990283", "", "1947-07-28"))
                .contains("\"validity\":\"2\"", "\"code\":\"01\"", "死亡");
        assertThat(text("clinic-c", "229906", "99", "221616", "01", "1953-05-05"))
                .contains("\"elderlyCertificate\"", "\"sharePercent\":20");
        assertThat(text("clinic-c", "138990", "99", "101515", "01", "1990-12-24"))
                .contains("\"validity\":\"3\"", "令和8年2月15日", "令和8年2月16日");
    }

    private String text(String as, String insurer, String symbol, String number, String branch, String born) {
        HttpResponse<byte[]> answer = confirm(
                as,
                "{\"way\":\"certificate\",\"certificate\":{\"insurer\":\"%s\",\"symbol\":\"%s\",\"number\":\"%s\",\"branch\":\"%s\",\"birthDate\":\"%s\"}}"
                        .formatted(insurer, symbol, number, branch, born));
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static String line(String born, String insurer, String symbol, String number, String branch) {
        return "{\"certificate\":{\"insurer\":\"%s\",\"symbol\":\"%s\",\"number\":\"%s\",\"branch\":\"%s\",\"birthDate\":\"%s\"}}"
                .formatted(insurer, symbol, number, branch, born);
    }

    private static String request(String member, String born) {
        return "{\"resourceType\":\"CoverageEligibilityRequest\",\"status\":\"active\",\"purpose\":[\"validation\"],"
                + "\"created\":\"2026-04-01\",\"patient\":{\"reference\":\"#p\"},\"insurer\":{\"display\":\"-\"},"
                + "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"p\",\"identifier\":[{\"system\":"
                + "\"http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID\",\"value\":\"" + member
                + "\"}],\"birthDate\":\"" + born + "\"}]}";
    }

    private void waitUntilOver(String address) {
        // A guard against waiting for ever, not a promise of speed.
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while (System.nanoTime() < end) {
            if (json(send("clinic-c", "GET", address, null, new byte[0]))
                    .path("state")
                    .stringValue()
                    .equals("DONE")) {
                return;
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("the list was never done");
    }

    /** What the gate finds wrong; that it knows no profile to judge by is no fault of the resource. */
    private List<String> errors(byte[] resource, String type) {
        HttpResponse<byte[]> judged =
                send("clinic-c", "POST", "/fhir/" + type + "/$validate", "application/fhir+json", resource);
        assertThat(judged.statusCode()).isEqualTo(200);
        return json(judged)
                .path("issue")
                .valueStream()
                .filter(issue -> issue.path("severity").stringValue().equals("error"))
                .map(issue -> issue.path("details")
                        .path("coding")
                        .path(0)
                        .path("code")
                        .stringValue())
                .toList();
    }

    private HttpResponse<byte[]> confirm(String as, String body) {
        return send(as, "POST", ASKED, "application/json", utf8(body));
    }

    private HttpResponse<byte[]> send(
            String as, String method, String address, @Nullable String type, byte[] body, String... more) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Bearer " + token(as))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        if (type != null) {
            request.header("Content-Type", type);
        }
        for (int i = 0; i < more.length; i += 2) {
            request.header(more[i], more[i + 1]);
        }
        return exchange(request.build());
    }

    private String token(String as) {
        return json(exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/demo/tokens"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString("{\"as\":\"" + as + "\"}"))
                        .build()))
                .path("access_token")
                .stringValue();
    }

    private static HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static JsonNode json(HttpResponse<byte[]> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
