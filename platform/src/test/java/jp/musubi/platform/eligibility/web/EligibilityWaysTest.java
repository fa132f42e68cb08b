package jp.musubi.platform.eligibility.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 照会の方法ごとに、答えごとに、四つの形で。カード・番号を、窓口・訪問・オンラインで示す。 */
@Tag("once")
@DemoTest
class EligibilityWaysTest {

    private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SERIAL = "http://musubi.example/fhir/IdSystem/certificate-serial";
    private static final String INSURANCE = "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID";
    private static final String PUBLIC = "http://jpfhir.jp/fhir/clins/Idsystem/JP_PublicPayer_memberID";
    private static final String MESSAGE_1 = "有効な資格があります。";
    private static final String MESSAGE_4 = "該当する資格がありません。番号と生年月日を確かめてください。";

    @LocalServerPort
    private int port;

    @Autowired
    private TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.set(TestClock.START);
    }

    @ParameterizedTest(name = "カード {0} の答えは {1} {2}")
    @CsvSource({
        "SAMPLE-patient-17, 1, 有効な資格があります。",
        "SAMPLE-patient-15, 1, 有効な資格があります。",
        "SAMPLE-patient-14, 5, 該当する資格が複数あります。どの資格で受診するか、本人に確かめてください。",
        "SAMPLE-patient-28, 2, 資格は有効ではありません。新しい資格がないか、本人に確かめてください。",
        "SAMPLE-nobody, 4, 該当する資格がありません。番号と生年月日を確かめてください。",
    })
    void カードで(String serial, String code, String message) {
        for (String way : List.of("card", "home", "online")) {
            assertSaid(
                    json("{\"way\":\"" + way + "\",\"card\":{\"certificateSerial\":\"" + serial + "\"}}"),
                    code,
                    message);
        }
        assertFhir(fhir(SERIAL, serial, "1966-07-17"), code, message);
        String body = "<CertificateSerialNumber>" + serial + "</CertificateSerialNumber>";
        assertXml("1", body, code);
    }

    @ParameterizedTest(name = "番号 {0}:{1}:{2}:{3} {4} の答えは {5} {6}")
    @CsvSource({
        "06139901, 20, 2017, 00, 1966-07-17, 1, 有効な資格があります。",
        "39179908, '', 00990283, '', 1947-07-28, 2, 資格は有効ではありません。新しい資格がないか、本人に確かめてください。",
        "00138990, 99, 101515, 01, 1990-12-24, 3, この番号の資格は有効ではありません。新しい資格があります。新しい番号で受け付けてください。",
        "06139901, 20, 9999, 00, 1966-07-17, 4, 該当する資格がありません。番号と生年月日を確かめてください。",
        "06139901, 20, 2017, 00, 1966-07-18, 4, 該当する資格がありません。番号と生年月日を確かめてください。",
        "06139901, 20, 2014, 00, 1985-09-09, 5, 該当する資格が複数あります。どの資格で受診するか、本人に確かめてください。",
        "12139903, '', 9900804, '', 1955-12-01, 6, 医療扶助の資格は有効です。この医療機関への医療券・調剤券は、まだ登録されていません。",
    })
    void 番号で(String insurer, String symbol, String number, String branch, String born, String code, String message) {
        String certificate =
                "{\"insurer\":\"%s\",\"symbol\":\"%s\",\"number\":\"%s\",\"branch\":\"%s\",\"birthDate\":\"%s\"}"
                        .formatted(insurer, symbol, number, branch, born);
        for (String way : List.of("certificate", "home", "online")) {
            assertSaid(json("{\"way\":\"" + way + "\",\"certificate\":" + certificate + "}"), code, message);
        }
        String member = insurer + ":" + symbol + ":" + number + ":" + branch;
        assertFhir(fhir(insurer.startsWith("12") ? PUBLIC : INSURANCE, member, born), code, message);
        String body = element("InsurerNumber", insurer)
                + element("InsuredCardSymbol", symbol)
                + element("InsuredIdentificationNumber", number)
                + element("InsuredBranchNumber", branch)
                + element("Birthdate", born.replace("-", ""));
        assertXml("2", body, code);
    }

    @Test
    void 変わった資格の答えは_新しい資格を先に_前の終わりと新しい始まりを日で言う() {
        JsonNode answer = json("{\"way\":\"certificate\",\"certificate\":{\"insurer\":\"138990\",\"symbol\":\"99\","
                + "\"number\":\"101515\",\"branch\":\"01\",\"birthDate\":\"1990-12-24\"}}");
        assertThat(answer.path("coverages").path(0).path("insurerNumber").stringValue())
                .isEqualTo("06139901");
        assertThat(answer.toString()).contains("前の資格は令和8年2月15日で終わり、令和8年2月16日から新しい資格です。");
    }

    @Test
    void 期限の切れた証明書のカードは該当なしで_更新をすすめる() {
        clock.set(Instant.parse("2029-12-02T03:00:00Z"));
        JsonNode answer = json("{\"way\":\"card\",\"card\":{\"certificateSerial\":\"SAMPLE-patient-17\"}}");
        assertSaid(answer, "4", MESSAGE_4);
        assertThat(answer.toString()).contains("カードの電子証明書が有効ではありません。");
        clock.set(Instant.parse("2029-09-15T03:00:00Z"));
        JsonNode soon = json("{\"way\":\"card\",\"card\":{\"certificateSerial\":\"SAMPLE-patient-17\"}}");
        assertSaid(soon, "1", MESSAGE_1);
        assertThat(soon.toString()).contains("カードの電子証明書は令和11年12月1日で期限が切れます。");
    }

    @Test
    void 見ていないものを示した照会は断る() {
        String both =
                "{\"way\":\"home\",\"card\":{\"certificateSerial\":\"x\"},\"certificate\":{\"insurer\":\"06139901\","
                        + "\"number\":\"1\",\"birthDate\":\"1966-07-17\"}}";
        assertThat(send("/eligibility/confirmations", "application/json", both.getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    private void assertXml(String classification, String body, String code) {
        String message = "<XmlMsg><MessageHeader><ArbitraryFileIdentifier>W-1</ArbitraryFileIdentifier>"
                + "<ReferenceClassification>" + classification + "</ReferenceClassification></MessageHeader>"
                + "<MessageBody>" + body + "</MessageBody></XmlMsg>";
        HttpResponse<byte[]> utf8 =
                send("/eligibility/confirmations", "application/xml", message.getBytes(StandardCharsets.UTF_8));
        assertThat(new String(utf8.body(), StandardCharsets.UTF_8))
                .contains("encoding=\"UTF-8\"", "<QualificationValidity>" + code + "<", "<CharacterCodeIdentifier>0<");
        String declared = "<?xml version=\"1.0\" encoding=\"Shift_JIS\"?>" + message;
        HttpResponse<byte[]> shiftJis =
                send("/eligibility/confirmations", "application/xml", declared.getBytes(WINDOWS_31J));
        assertThat(new String(shiftJis.body(), WINDOWS_31J))
                .contains(
                        "encoding=\"Shift_JIS\"",
                        "<QualificationValidity>" + code + "<",
                        "<CharacterCodeIdentifier>1<",
                        "<ReferenceClassification>" + classification + "<");
    }

    private static void assertSaid(JsonNode answer, String code, String message) {
        assertThat(answer.path("validity").stringValue()).isEqualTo(code);
        assertThat(answer.path("message").stringValue()).isEqualTo(message);
    }

    private static void assertFhir(JsonNode answer, String code, String message) {
        assertThat(answer.path("resourceType").stringValue()).isEqualTo("CoverageEligibilityResponse");
        assertThat(answer.path("disposition").stringValue()).isEqualTo(message);
        assertThat(answer.path("insurance").isEmpty()).isEqualTo(code.equals("4"));
    }

    private JsonNode json(String body) {
        return tree(send("/eligibility/confirmations", "application/json", body.getBytes(StandardCharsets.UTF_8)));
    }

    private JsonNode fhir(String system, String value, String born) {
        String body =
                "{\"resourceType\":\"CoverageEligibilityRequest\",\"status\":\"active\",\"purpose\":[\"validation\"],"
                        + "\"created\":\"2026-04-01\",\"patient\":{\"reference\":\"#p\"},\"insurer\":{\"display\":\"-\"},"
                        + "\"contained\":[{\"resourceType\":\"Patient\",\"id\":\"p\",\"identifier\":[{\"system\":\""
                        + system
                        + "\",\"value\":\"" + value + "\"}],\"birthDate\":\"" + born + "\"}]}";
        return tree(send(
                "/fhir/CoverageEligibilityRequest/$submit",
                "application/fhir+json",
                body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String element(String name, String value) {
        return value.isEmpty() ? "" : "<" + name + ">" + value + "</" + name + ">";
    }

    private static JsonNode tree(HttpResponse<byte[]> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<byte[]> send(String address, String type, byte[] body) {
        return exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build());
    }

    private String token() {
        return JsonMapper.shared()
                .readTree(exchange(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/demo/tokens"))
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"as\":\"hospital-b\"}"))
                                .build())
                        .body())
                .path("access_token")
                .stringValue();
    }

    private static HttpResponse<byte[]> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
