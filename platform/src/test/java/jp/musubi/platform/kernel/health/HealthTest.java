package jp.musubi.platform.kernel.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class HealthTest {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @ValueSource(strings = {"/health", "/health/live", "/health/ready"})
    void だれでも稼働状況を聞ける(String path) throws Exception {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"state\":\"稼働\"");
    }

    @Test
    void 仕組みは順に日本語名と英語名で並ぶ() throws Exception {
        assertThat(get("/health").body())
                .containsSubsequence(
                        "{\"japaneseName\":\"保管庫\",\"englishName\":\"Data store\",\"state\":\"稼働\"}",
                        "\"japaneseName\":\"人と施設の台帳・アクセス管理\"");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
