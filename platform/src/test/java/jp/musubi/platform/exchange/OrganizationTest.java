package jp.musubi.platform.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.musubi.platform.support.DemoTest;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Organization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** 施設の台帳を FHIR で。見本の国の施設だけを数える。 */
@DemoTest
class OrganizationTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SYSTEM = "http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no";

    @LocalServerPort
    private int port;

    @Test
    void コードで読み_三つの部分と所在地と参加が分かる() {
        Organization clinic = FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Organization.class, get("/fhir/Organization/1319900039", 200));
        assertThat(clinic.getName()).isEqualTo("みほん内科クリニック");
        assertThat(clinic.getIdentifierFirstRep().getSystem()).isEqualTo(SYSTEM);
        assertThat(clinic.getIdentifierFirstRep().getValue()).isEqualTo("1319900039");
        assertThat(clinic.getActive()).isTrue();
        assertThat(clinic.getTypeFirstRep().getText()).isEqualTo("診療所");
        assertThat(clinic.getAddressFirstRep().getState()).isEqualTo("東京都");
        assertThat(clinic.getExtension()).hasSize(3);
        assertThat(get("/fhir/Organization/1319900039?_format=xml", 200)).contains("<Organization", "みほん内科クリニック");
        get("/fhir/Organization/1319900030", 404);
        get("/fhir/Organization/x", 404);
    }

    @ParameterizedTest(name = "{0}={1} で {2} が見つかる")
    @CsvSource({
        "identifier, http://jpfhir.jp/fhir/core/IdSystem/insurance-medical-institution-no|1319900039, 1319900039, true",
        "identifier, http://example.org/other|1319900039, 1319900039, false",
        "name, みほん内科, 1319900039, true",
        "name, ミホン内科, 1319900039, true",
        "name, 内科クリニック, 1319900039, false",
        "address-state, 13, 1319900039, true",
        "address-state, 東京都, 1319900039, true",
        "address-state, 千葉県, 1319900039, false",
    })
    void 三つの条件で探す(String parameter, String value, String code, boolean found) {
        List<String> codes = search("?_count=1000&" + parameter + "=" + encoded(value)).getEntry().stream()
                .map(entry -> entry.getResource().getIdElement().getIdPart())
                .toList();
        assertThat(codes.contains(code)).isEqualTo(found);
    }

    @Test
    void 条件を重ね_頁を送る() {
        assertThat(search("?identifier=" + encoded(SYSTEM + "|1319900039") + "&address-state=12")
                        .getTotal())
                .isZero();
        Bundle first = search("?address-state=13&_count=2");
        assertThat(first.getEntry()).hasSize(2);
        assertThat(first.getTotal()).isGreaterThan(2);
        String next = first.getLink("next").getUrl();
        Bundle second = search(next.substring(next.indexOf('?')));
        assertThat(second.getEntryFirstRep().getFullUrl())
                .isNotEqualTo(first.getEntryFirstRep().getFullUrl());
        assertThat(second.getTotal()).isEqualTo(first.getTotal());
    }

    @ParameterizedTest
    @CsvSource({
        "address-state, 48, PARAMETER-INVALID",
        "active, maybe, PARAMETER-INVALID",
        "phone, 1, PARAMETER-UNKNOWN"
    })
    void 知らない条件と値は断る(String parameter, String value, String code) {
        assertThat(get("/fhir/Organization?" + parameter + "=" + value, 400)).contains(code);
    }

    private Bundle search(String query) {
        return FhirContext.forR4Cached()
                .newJsonParser()
                .parseResource(Bundle.class, get("/fhir/Organization" + query, 200));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String get(String address, int status) {
        HttpResponse<String> answer = exchange(
                request(address).header("Authorization", "Bearer " + token()).build());
        assertThat(answer.statusCode()).isEqualTo(status);
        return answer.body();
    }

    private String token() {
        return JsonMapper.shared()
                .readTree(exchange(request("/demo/tokens")
                                .header("Content-Type", "application/json")
                                .POST(HttpRequest.BodyPublishers.ofString("{\"as\":\"clinic-c\"}"))
                                .build())
                        .body())
                .path("access_token")
                .stringValue();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
