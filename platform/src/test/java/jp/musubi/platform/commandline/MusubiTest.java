package jp.musubi.platform.commandline;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MusubiTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> asked = new ArrayList<>();
    private final List<String> accepted = new ArrayList<>();
    private HttpServer platform;
    private int status = 200;
    private String answer = "{}";

    @BeforeEach
    void aSmallPlatform() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", this::serve);
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void tokenは証だけを一行で言う() {
        answer = "{\"access_token\":\"a.b.c\",\"token_type\":\"Bearer\",\"expires_at\":\"2026-04-01T01:00:00Z\"}";
        assertThat(run("token", "--as", "hospital-a")).isEqualTo(Exit.DONE);
        assertThat(out()).isEqualTo("a.b.c\n");
        assertThat(err()).isEmpty();
        assertThat(asked).containsExactly("POST /demo/tokens {\"as\":\"hospital-a\"}");
    }

    @Test
    void sampleは結びが書いたとおりの文だけを出す() {
        answer = "{\n  \"name\" : \"𠮷田\"\n}";
        assertThat(run("sample", "lab", "--patient=patient-6", "--from", "hospital-a", "--id", "x-1"))
                .isEqualTo(Exit.DONE);
        assertThat(out()).isEqualTo(answer);
        assertThat(asked).containsExactly("GET /demo/samples/lab?from=hospital-a&id=x-1&patient=patient-6 ");
    }

    @ParameterizedTest
    @CsvSource({
        "sample --break R3010, /demo/samples?break=R3010",
        "sample lab --break R9013O, /demo/samples/lab?break=R9013O",
        "sample --break=obs-6 --from clinic-c, /demo/samples?break=obs-6&from=clinic-c",
    })
    void 破る決まりを言えば_種類も施設も人も言わなくてよい(String line, String path) {
        answer = "{}";
        assertThat(run(line.split(" "))).isEqualTo(Exit.DONE);
        assertThat(asked).containsExactly("GET " + path + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "r3010, 決まり r3010 はありません",
        "G-NONE, docs/rules.md",
        "G-REG-MEMBER, 登録簿",
        "G-FACILITY-TOKEN, 送信者の証",
        "G-SLICE-ORDER, パッケージ",
    })
    void 破れない決まりは_そう言って使い方を見せる(String rule, String said) {
        assertThat(run("sample", "lab", "--break", rule)).isEqualTo(Exit.USAGE);
        assertThat(err()).contains(said, "使い方");
        assertThat(asked).isEmpty();
    }

    @Test
    void audit_exportは運営の証で受け取ったとおりに書く(@TempDir Path folder) throws IOException {
        answer = "{\"access_token\":\"a.b.c\"}";
        assertThat(run("audit", "export", folder.resolve("log.txt").toString())).isEqualTo(Exit.DONE);
        assertThat(asked).containsExactly("POST /demo/tokens {\"as\":\"operator\"}", "GET /audit/export ");
        assertThat(folder.resolve("log.txt")).hasContent(answer);
        assertThat(folder.toFile().list()).containsExactly("log.txt");
    }

    @Test
    void audit_exportが断られたら_何も書かない(@TempDir Path folder) {
        status = 403;
        answer = "{\"code\":\"ACCESS-PURPOSE\",\"detail\":\"この操作はできません。\"}";
        String url = "http://localhost:" + platform.getAddress().getPort();
        var musubi =
                new Musubi(Map.of("MUSUBI_URL", url, "MUSUBI_TOKEN", "t"), InputStream.nullInputStream(), out, err);
        assertThat(musubi.run("audit", "export", folder.resolve("log.txt").toString()))
                .isEqualTo(Exit.REFUSED);
        assertThat(asked).containsExactly("GET /audit/export ");
        assertThat(folder).isEmptyDirectory();
        assertThat(musubi.run("audit", "verify"))
                .as("a refused log is unreadable, not tampered with")
                .isEqualTo(Exit.UNREADABLE);
        assertThat(err()).contains("この操作はできません。");
    }

    @Test
    void audit_verifyの終わりの符号は検証のもの(@TempDir Path folder) throws IOException {
        Path log = Files.writeString(folder.resolve("log.txt"), "musubi-audit 1\nend 0 0\n");
        assertThat(run("audit", "verify", log.toString())).isEqualTo(Exit.DONE);
        Files.writeString(log, "musubi-audit 1\nend 1 0\n");
        assertThat(run("audit", "verify", log.toString()).code()).isEqualTo(1);
        assertThat(run("audit", "verify", folder.resolve("none").toString()).code())
                .isEqualTo(2);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest(name = "clock {0} は {1} へ進める")
    @CsvSource({
        "2026-04-02T09:00+09:00, 2026-04-02T00:00:00Z",
        "2026-04-02T00:00:00Z, 2026-04-02T00:00:00Z",
        "2026-04-02, 2026-04-01T15:00:00Z"
    })
    void clockは時差のある時刻と日本の日付を受け取る(String operand, String sent) {
        answer = "{\"now\":\"2026-04-02T09:00+09:00\"}";
        assertThat(run("clock", operand)).isEqualTo(Exit.DONE);
        assertThat(out()).isEqualTo("2026-04-02T09:00+09:00\n");
        assertThat(asked).containsExactly("POST /demo/clock {\"to\":\"" + sent + "\"}");
    }

    @Test
    void clockだけなら今の時刻を言う() {
        answer = "{\"now\":\"2026-04-01T09:00+09:00\"}";
        assertThat(run("clock")).isEqualTo(Exit.DONE);
        assertThat(asked).containsExactly("GET /demo/clock ");
    }

    @Test
    void 頁ではなくデータで答えるよう頼む() {
        run("clock");
        assertThat(accepted).containsExactly("application/json, application/fhir+json, application/problem+json");
    }

    @Test
    void 断られたら理由と次にすることを言う() {
        status = 404;
        answer = "{\"code\":\"DEMO-NAME-UNKNOWN\",\"detail\":\"その名前はありません。\",\"next\":\"一覧を見てください。\"}";
        assertThat(run("token", "--as", "nobody")).isEqualTo(Exit.REFUSED);
        assertThat(out()).isEmpty();
        assertThat(err()).isEqualTo("その名前はありません。\n一覧を見てください。\n");
    }

    @Test
    void 見本の国がない結びならそう言う() {
        status = 404;
        answer = "{\"code\":\"NOT-FOUND\",\"detail\":\"この宛先には何もありません。\",\"next\":\"URL を確かめてください。\"}";
        assertThat(run("clock")).isEqualTo(Exit.REFUSED);
        assertThat(err()).contains("MUSUBI_DEMO=off");
    }

    @ParameterizedTest(name = "HTTP {0} の {1} は結びの答えではない")
    @CsvSource({"200, <html>", "200, {}", "200, '{\"access_token\":7}'", "502, Bad Gateway", "302, ''"})
    void 結びの答えでなければそう言う(int otherStatus, String otherAnswer) {
        status = otherStatus;
        answer = otherAnswer;
        assertThat(run("token", "--as", "hospital-a")).isEqualTo(Exit.REFUSED);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("MUSUBI_URL");
    }

    @Test
    void 結びが動いていなければ起動の仕方を言う() throws IOException {
        int closed;
        try (var socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        var musubi =
                new Musubi(Map.of("MUSUBI_URL", "http://localhost:" + closed), InputStream.nullInputStream(), out, err);
        assertThat(musubi.run("clock")).isEqualTo(Exit.UNREACHABLE);
        assertThat(err()).contains("結びが動いていません").contains("./run");
    }

    @ParameterizedTest(name = "「{0}」は使い方が違う")
    @ValueSource(
            strings = {
                "",
                "tokens",
                "token",
                "token --as",
                "token --as=",
                "token --as a --as b",
                "token hospital-a --as a",
                "token --as a --from b",
                "sample --from a --patient b",
                "sample lab --from a",
                "sample lab lab --from a --patient b",
                "clock yesterday",
                "clock 2026-04-02T09:00",
                "clock 2026-02-30",
                "audit",
                "audit export",
                "audit export a b",
                "audit export a --witness b",
                "audit verify a b",
                "audit verify a --witness",
                "audit verify --witness=",
                "audit heads",
                "drill",
                "drill second-hour",
                "drill first-hour now",
                "drill first-hour --url here"
            })
    void 使い方が違えば使い方を見せて何も頼まない(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(Exit.USAGE);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("使い方");
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost:8080", "ftp://localhost", "http://", "http://a b"})
    void MUSUBI_URLがURLでなければそう言う(String url) {
        assertThat(new Musubi(Map.of("MUSUBI_URL", url), InputStream.nullInputStream(), out, err).run("clock"))
                .isEqualTo(Exit.USAGE);
        assertThat(err()).startsWith("MUSUBI_URL は");
    }

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void helpは使い方を出す(String word) {
        assertThat(new Musubi(Map.of("MUSUBI_URL", "?"), InputStream.nullInputStream(), out, err).run(word))
                .isEqualTo(Exit.DONE);
        assertThat(out()).startsWith("使い方");
    }

    private Exit run(String... args) {
        String url = "http://localhost:" + platform.getAddress().getPort() + "/";
        return new Musubi(Map.of("MUSUBI_URL", url), InputStream.nullInputStream(), out, err).run(args);
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        accepted.add(exchange.getRequestHeaders().getFirst("Accept"));
        byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
