package jp.musubi.platform.portal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.Paths;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 道の頁の「そのまま打てる」読み取りの行は、どれも答えを返す。 */
@DemoTest
class ApiLinesTest {

    private static final String MEMBER =
            "http://jpfhir.jp/fhir/clins/Idsystem/JP_Insurance_memberID|00138990:99:100101:01";
    private static final Pattern ID = Pattern.compile("\"resourceType\":\"Patient\",\"id\":\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]*)\"");

    /** Which parameters are compulsory, and what must have happened before, the table does not say. */
    private static final Set<String> NEED_MORE = Set.of(
            "/fhir/Coverage/{id}",
            "/records/emergency-set",
            "/records/use",
            "/records/use.csv",
            "/audit/proofs/consistency");

    @LocalServerPort
    private int port;

    @Test
    void 読み取りの行は_書いてある呼び手に_答える() {
        String person =
                first(ID, http().get(token("patient-1"), "/fhir/Patient").body());
        List<String> wrong = ApiArea.listOf(Paths.list(), true, URI.create("http://localhost")).stream()
                .flatMap(area -> area.lines().stream())
                .filter(line -> line.isReady() && line.row().method().equals("GET"))
                .filter(line ->
                        line.row().entrance() == Entrance.TOKEN || line.row().entrance() == Entrance.OPEN)
                .filter(line -> !NEED_MORE.contains(line.row().pattern()))
                .map(line -> line.row().pattern() + " " + status(line, person))
                .filter(answer -> !answer.endsWith(" 200"))
                .toList();
        assertThat(wrong).isEmpty();
    }

    private int status(ApiLine line, String person) {
        String path = line.row().pattern().replaceAll("\\{[a-z]+}", person);
        String query = CurlLine.idsOf(line.row())
                .filter(id -> id.place() == PathId.Place.QUERY)
                .map(id -> id.name() + "="
                        + URLEncoder.encode(id.kind() == PathId.Kind.PERSON ? person : MEMBER, StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String caller = new CurlLine(line.row(), URI.create("http://localhost"), true).caller();
        return http().get(token(caller), path + (query.isEmpty() ? "" : "?" + query))
                .statusCode();
    }

    private String token(String name) {
        return first(
                TOKEN,
                http().post("none", "/demo/tokens", "{\"as\":\"" + name + "\"}").body());
    }

    private DemoHttp http() {
        return new DemoHttp(port);
    }

    private static String first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError(text));
    }
}
