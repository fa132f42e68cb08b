package jp.musubi.platform.portal.vendor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.List;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.search.SearchPace;
import jp.musubi.platform.kernel.people.search.SearchUse;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.records.OwnQuota;
import jp.musubi.platform.records.SubmissionLines;
import jp.musubi.platform.records.SubmissionLists;
import jp.musubi.platform.records.SubmissionQuota;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 接続システムと、上限と使った分: 自施設のシステム担当だけに。 */
@DemoTest
class ClientsPageTest {

    private static final String PASSWORD = "musubi-no-kuni-1";

    @Autowired
    private Parties parties;

    @Autowired
    private Clients clients;

    @Autowired
    private OwnQuota quota;

    @Autowired
    private SubmissionLists lists;

    @Autowired
    private SearchPace searches;

    @LocalServerPort
    private int port;

    @Test
    void 自施設の接続システムと_きょうの上限が見える() throws Exception {
        var admin = new Browser(port);
        admin.signIn("clinic-c-system", PASSWORD);
        assertThat(admin.get("/desk/clients").body())
                .contains("clinic-c</a>", "private_key_jwt", "200,000", "20,480", "窓口", "Subscription")
                .doesNotContain(">hospital-a<", "??");
        var pharmacy = new Browser(port);
        pharmacy.signIn("pharmacy-q-system", PASSWORD);
        assertThat(pharmacy.get("/desk/clients").body())
                .contains("登録された接続システムはありません", "窓口")
                .doesNotContain("提出の数(一日)");
        var doctor = new Browser(port);
        doctor.signIn("clinic-c-doctor", PASSWORD);
        assertThat(doctor.get("/desk/clients").statusCode()).isEqualTo(403);
    }

    @Test
    void 送った分は呼び手ごとに_照会した分は根拠ごとに数える() {
        Caller clinic = parties.find("clinic-s").orElseThrow().asCaller();
        SubmissionQuota before = quota.ask(clinic, "test");
        lists.receive("quota-" + Long.toString(System.nanoTime(), 36), one("{}"), clinic);
        SubmissionQuota after = quota.ask(clinic, "test");
        assertThat(after.documents().used()).isEqualTo(before.documents().used() + 1);
        assertThat(after.bytes().used()).isEqualTo(before.bytes().used() + 2);
        assertThat(after.callers()).anySatisfy(each -> assertThat(each.caller()).isEqualTo(clinic.name()));

        int searched = used(clinic);
        searches.begin(clinic, SearchGround.COUNTER, "test");
        assertThat(used(clinic)).isEqualTo(searched + 1);
    }

    @Test
    void 運営は登録し_鍵を加えて替え_止める_よその施設の担当には見えない() throws Exception {
        var operator = new Browser(port);
        operator.get("/");
        operator.post("/signin/operator/office");
        operator.get("/desk/clients/new");
        HttpResponse<String> wrong =
                operator.post("/desk/clients", "name", "頁の試験", "party", "clinic-c", "jwks", "{\"keys\":");
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("value=\"頁の試験\"", "jwks-wrong").doesNotContain("??");

        RSAKey old = new RSAKeyGenerator(2048).keyID("old-1").generate();
        String id = "pages-" + Long.toString(System.nanoTime(), 36);
        String page = "/desk/clients/" + id;
        assertThat(Browser.location(operator.post(
                        "/desk/clients", "id", id, "name", "頁の試験", "party", "clinic-c", "jwks", old.toJSONString())))
                .endsWith(page);
        assertThat(operator.get(page).body())
                .contains("old-1", old.computeThumbprint().toString(), "まだない", "RSA 2048")
                .doesNotContain(old.getPrivateExponent().toString(), "??");
        RSAKey fresh = new RSAKeyGenerator(2048).keyID("new-1").generate();
        operator.post(page + "/keys", "act", "add", "jwks", fresh.toPublicJWK().toJSONString());
        assertThat(operator.get(page).body()).contains("old-1", "new-1");
        operator.post(page + "/keys", "act", "drop", "kid", "old-1");
        assertThat(operator.get(page).body()).contains("new-1").doesNotContain("old-1");
        assertThat(operator.post(page + "/keys", "act", "drop", "kid", "new-1").statusCode())
                .as("the last key stays")
                .isEqualTo(400);

        var neighbour = new Browser(port);
        neighbour.signIn("hospital-b-system", PASSWORD);
        assertThat(neighbour.get(page).statusCode()).isEqualTo(403);
        neighbour.get("/desk");
        assertThat(neighbour.post(page + "/disable").statusCode()).isEqualTo(403);
        assertThat(clients.findLive(id)).isPresent();

        operator.get(page);
        operator.post(page + "/disable");
        assertThat(operator.get(page).body()).contains("止めてあります").doesNotContain(id + "/keys");
        assertThat(clients.findLive(id)).isEmpty();
    }

    private int used(Caller caller) {
        return searches.listUse(caller, SearchGround.COUNTER).stream()
                .filter(use -> use.span().toDays() == 0)
                .mapToInt(SearchUse::used)
                .sum();
    }

    private static SubmissionLines one(String body) {
        var left = new ArrayDeque<>(List.of(body));
        return () -> {
            String next = left.poll();
            return next == null ? null : new SubmissionLines.Line(next.getBytes(UTF_8), next.length(), new byte[32]);
        };
    }
}
