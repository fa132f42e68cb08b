package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 本人の頁を、画面なしで読む。So that it is tried where there is no browser, too. */
class PatientPageTests {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final Country country = Country.shared();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Test
    void 本人は_見た人も_断られた人も_すべて知る() throws Exception {
        var person = country.person("patient-7");
        assertThat(country.as("hospital-a")
                        .submit(country.sample("condition", "hospital-a", "patient-7", "page-1"))
                        .status())
                .isEqualTo(201);
        assertThat(country.as("hospital-b")
                        .get("/fhir/Condition?patient=" + person.id())
                        .status())
                .isEqualTo(403);
        assertThat(country.openVisit("clinic-c", person).status()).isEqualTo(201);
        assertThat(country.as("clinic-c")
                        .get("/fhir/Condition?patient=" + person.id())
                        .status())
                .isEqualTo(200);

        assertThat(get("/me").uri().getPath()).as("before signing in").isNotEqualTo("/me");
        signIn("patient-7");
        assertThat(get("/me").body()).contains("傷病名", "結び中央病院");
        assertThat(get("/me/looks").body()).contains("かずさ見本病院", "断り", "みほん内科クリニック");
        assertThat(get("/me/consents").body()).contains("みほん内科クリニック");
    }

    private void signIn(String persona) throws Exception {
        String form = HIDDEN.matcher(get("/signin/" + persona).body())
                .results()
                .map(field -> field.group(1) + "=" + URLEncoder.encode(field.group(2), StandardCharsets.UTF_8))
                .distinct()
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(at("/signin/" + persona + "/face"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        assertThat(browser.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws Exception {
        var request =
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html").build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create(country.platform().url() + path);
    }
}
