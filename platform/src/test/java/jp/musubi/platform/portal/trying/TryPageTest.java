package jp.musubi.platform.portal.trying;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 頁で試しに審査する。 */
@DemoTest
class TryPageTest {

    private static final String BORDER = "--try";

    @LocalServerPort
    private int port;

    @Test
    void 壊した見本の所見は_決まりと場所と直し方を言い_文書の行に印が付く() throws Exception {
        String spoilt = new DemoHttp(port).sample("referral?break=R3010&from=hospital-a&patient=patient-1");
        var answer = send("file", spoilt);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .contains("受付不可", "/rules?q=R3010#R3010", "直し方", "<mark>")
                .containsPattern("href=\"#line-([0-9]+)\"")
                .containsPattern("id=\"line-[0-9]+\"");
    }

    @ParameterizedTest(name = "{0} で {1} 字")
    @CsvSource({"text, 10", "text, 600000", "file, 3000000"})
    void 受け付けられる見本は_貼っても_ファイルでも受付可(String part, int blanks) throws Exception {
        String good = new DemoHttp(port).sample("lab?from=hospital-a&patient=patient-1");
        assertThat(send(part, good + " ".repeat(blanks)).body())
                .contains("<strong>受付可</strong>")
                .doesNotContain("受付不可</span>");
    }

    @Test
    void 何も渡さなければ_そう言って_書式をもう一度見せる() throws Exception {
        var answer = send("text", " ");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("文書がありません", "enctype=\"multipart/form-data\"");
    }

    @Test
    void 大きすぎるファイルは断る() throws Exception {
        assertThat(send("file", "x".repeat(10 * 1024 * 1024 + 1)).statusCode()).isEqualTo(413);
    }

    /** Passes the check of the Individual Number; made up. */
    @Test
    void 個人番号は_答えに出ない() throws Exception {
        assertThat(send("text", "{\"a\":\"123456789018\",,}").body())
                .contains("●●●●●●●●●●●●")
                .doesNotContain("123456789018");
    }

    @Test
    void 席では_サインインした職員が使える() throws Exception {
        var system = new Browser(port);
        assertThat(system.get("/desk/try").statusCode()).as("nobody").isNotEqualTo(200);
        system.signIn("hospital-n-system", "musubi-no-kuni-1");
        assertThat(system.get("/desk/try").body()).contains("action=\"/desk/try\"", "/desk/submissions");
    }

    private HttpResponse<String> send(String part, String document) throws IOException, InterruptedException {
        String name = part.equals("file") ? "name=\"file\"; filename=\"a.json\"" : "name=\"text\"";
        String body = BORDER + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + document + "\r\n" + BORDER
                + "--\r\n";
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/try"))
                .header("Content-Type", "multipart/form-data; boundary=try; charset=UTF-8")
                .header("Accept", "text/html")
                .POST(BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
