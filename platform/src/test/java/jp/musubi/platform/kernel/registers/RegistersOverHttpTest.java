package jp.musubi.platform.kernel.registers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.csv.TableFile;
import jp.musubi.platform.support.DemoTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 台帳の道。見本の国の運営が、施設を登録し、閉じ、ファイルを取り込む。 */
@DemoTest
class RegistersOverHttpTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String CODE = "1319906606";

    @LocalServerPort
    private int port;

    @Test
    void 登録は二〇一_直しは二〇〇_誤りは四二二で_履歴が読める() {
        String right =
                "{\"entry\":{\"code\":\"%s\",\"name\":\"%s\",\"kind\":\"CLINIC\",\"joinsOn\":\"2026-04-01\"},\"reason\":\"届出により登録\"}";
        String code = rightCode();
        assertThat(put("operator", "/registers/facilities/" + code, right.formatted(code, "新しい診療所"))
                        .statusCode())
                .isEqualTo(201);
        assertThat(put("operator", "/registers/facilities/" + code, right.formatted(code, "改めた診療所"))
                        .statusCode())
                .isEqualTo(200);
        JsonNode entry = json(get("operator", "/registers/facilities/" + code));
        assertThat(entry.path("entry").path("name").stringValue()).isEqualTo("改めた診療所");
        assertThat(entry.path("changes").size()).isEqualTo(2);
        assertThat(entry.path("changes").path(0).path("before").path("name").stringValue())
                .isEqualTo("新しい診療所");
        HttpResponse<String> other =
                put("operator", "/registers/facilities/1319900039", right.formatted(code, "違うアドレス"));
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(other.body()).contains("REGISTER-ENTRY", "KEY_CHANGED", "アドレスの番号と違います");
        assertThat(get("operator", "/registers/facilities?q=" + code).body()).contains("改めた診療所");
        assertThat(get("clinic-c", "/facilities?q=" + code).body()).contains("改めた診療所");
    }

    @Test
    void ファイルの誤りは行と項目で言い_正しければすべて入る() {
        String code = rightCode().substring(0, 8);
        String csv = "code,name,kind\n" + complete(code + "1") + ",一つめ,CLINIC\n131,二つめ,CLINIC\n";
        HttpResponse<String> faulty = post("/registers/facilities", csv);
        assertThat(faulty.statusCode()).isEqualTo(422);
        JsonNode fault = json(faulty).path("faults").path(0);
        assertThat(fault.path("row").intValue()).isEqualTo(3);
        assertThat(fault.path("text").stringValue()).isEqualTo("3行目 code: 番号の形が正しくありません");
        HttpResponse<String> kept = post("/registers/facilities", csv.replace("131,", complete(code + "2") + ","));
        assertThat(kept.statusCode()).isEqualTo(201);
        assertThat(json(kept).path("kept").intValue()).isEqualTo(2);
    }

    @Test
    void ほかの者は台帳を読むことも直すこともできない() {
        for (String name : new String[] {"patient-1", "clinic-c", "insurer-f"}) {
            for (String register : new String[] {"facilities", "payers", "areas", "staff", "certificates"}) {
                assertThat(get(name, "/registers/" + register).statusCode())
                        .as(name + " " + register)
                        .isEqualTo(403);
            }
        }
        assertThat(get("operator", "/registers/nothing").statusCode()).isEqualTo(404);
        assertThat(get("operator", "/registers/facilities/1319900030").statusCode())
                .isEqualTo(404);
    }

    private static String rightCode() {
        return complete(CODE.substring(0, 9));
    }

    private static String complete(String body) {
        return body + jp.musubi.standard.words.CheckDigit.of(body);
    }

    private HttpResponse<String> get(String as, String address) {
        return send(as, "GET", address, null, "");
    }

    private HttpResponse<String> put(String as, String address, String body) {
        return send(as, "PUT", address, "application/json", body);
    }

    @Test
    void 台帳は見ている並びのまま_全部の頁を_CSV_で渡す() {
        HttpResponse<String> all = get("operator", "/registers/facilities/file");
        assertThat(all.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(all.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"facilities.csv\"");
        assertThat(all.body()).startsWith("\uFEFF").contains("結び中央病院（見本）", "内科、外科、循環器内科、救急科", "\r\n");
        int listed =
                json(get("operator", "/registers/facilities")).path("total").intValue();
        assertThat(all.body().lines().count() - 1)
                .as("a row an entry; others may be registered meanwhile")
                .isGreaterThanOrEqualTo(Math.min(listed, 26));
        assertThat(get("operator", "/registers/facilities/file?q=1319900039")
                        .body()
                        .lines())
                .hasSize(2)
                .last()
                .asString()
                .contains("1319900039", "みほん内科クリニック");
        assertThat(get("hospital-a-system", "/registers/staff/file").body())
                .contains("hospital-a-doctor")
                .doesNotContain("hospital-b-doctor");
        assertThat(get("hospital-a-system", "/registers/facilities/file").statusCode())
                .isEqualTo(403);
        assertThat(get("hospital-a-doctor", "/registers/staff/file").statusCode())
                .isEqualTo(403);
        assertThat(get("operator", "/registers/facilities/file?charset=EUC-JP").statusCode())
                .isEqualTo(400);
    }

    @Test
    void Windows_31J_では_ない字を数え_UTF_8_のものは読み戻せる() {
        List<EntryField> fields = List.of(EntryField.need("code", "番号"), EntryField.yes("open", "開いているか"));
        List<Map<String, String>> entries = List.of(Map.of("code", "𠮷田,一", "open", "yes"));
        TableFile table = RegisterCsv.of(RegisterName.AREAS, fields, entries);
        String narrow = new String(table.csv(Charset.forName("windows-31j")), Charset.forName("windows-31j"));
        assertThat(narrow).isEqualTo("番号,開いているか,置き換えた字数\r\n\"●田,一\",はい,1\r\n");
        byte[] whole = table.csv(StandardCharsets.UTF_8);
        assertThat(RegisterFile.read(whole, fields))
                .singleElement()
                .satisfies(row -> assertThat(row.cells()).isEqualTo(Map.of("code", "𠮷田,一", "open", "yes")));
    }

    private HttpResponse<String> post(String address, String csv) {
        return send(
                "operator", "POST", address + "?reason=%E5%B1%8A%E5%87%BA%E3%81%AB%E3%82%88%E3%82%8A", "text/csv", csv);
    }

    private HttpResponse<String> send(String as, String method, String address, @Nullable String type, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Bearer " + token(as))
                .method(method, HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
        if (type != null) {
            request.header("Content-Type", type);
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

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private static HttpResponse<String> exchange(HttpRequest request) {
        try {
            return CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
