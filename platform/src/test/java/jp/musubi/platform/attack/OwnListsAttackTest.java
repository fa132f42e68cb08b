package jp.musubi.platform.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.support.DemoCallers;
import jp.musubi.platform.support.DemoHttp;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/**
 * 自分の一覧は、ほかの者が何をしても変わらない。Letters, registers, clients and logs of one facility, in every order, page, count and
 * filter: the answers before and after another facility was busy are the same, letter by letter.
 */
@AttackTest
class OwnListsAttackTest {

    private static final String OTHERS_CODE = "1319900013";

    /** By path: who lists it, and the ways of asking. */
    private static final Map<String, Ways> LISTS = lists();

    private record Ways(String caller, List<String> queries) {}

    @Autowired
    private AttackWorld world;

    @Autowired
    private DemoCallers country;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private DemoHttp http;

    @BeforeEach
    void setUp() {
        world.victim(port);
        http = new DemoHttp(port);
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 並べても_めくっても_数えても_絞っても_ほかの施設のしたことは見えない() {
        long newest = newestOwnEntry();
        Map<String, String> before = all(newest);
        String client = othersAreBusy();
        Map<String, String> after = all(newest);
        List<String> changed = new ArrayList<>();
        before.forEach((list, body) -> {
            if (!body.equals(after.get(list))) {
                changed.add(list + ": " + body + " / " + after.get(list));
            }
        });
        assertThat(changed).as("lists that tell of what others did").isEmpty();
        after.forEach((list, body) -> {
            if (!list.startsWith("/letters")) {
                assertThat(body).as(list).doesNotContain(OTHERS_CODE, client, "hospital-a-");
            }
        });
    }

    @Test
    void その一覧は空振りではない_自分のものは載っている() {
        assertThat(list("hospital-b-system", "/registers/staff")).contains("hospital-b-doctor");
        assertThat(list("hospital-b-privacy", "/audit/facilities/" + country.facility("hospital-b") + "/entries"))
                .contains("\"entries\"");
        assertThat(list("hospital-a", "/letters/outbox")).contains("\"total\"").doesNotContain("\"total\":0");
    }

    /** A letter to somebody else, a look, a client and a member of staff of hospital-a; returns the client's id. */
    private String othersAreBusy() {
        var calls = new AttackCalls(port, country);
        String id = UUID.randomUUID().toString().substring(0, 18);
        calls.post(
                "hospital-a",
                "/fhir/Bundle",
                calls.sample("referral?from=hospital-a&to=clinic-l&patient=patient-1&id=o-" + id));
        calls.get("hospital-a", "/fhir/Observation?patient=" + country.person(AttackWorld.VICTIM));
        String client = "others-" + id.substring(0, 8).replaceAll("[0-9]{7,}", "x") + "-x";
        calls.post(
                "operator",
                "/clients",
                "{\"party\":\"hospital-a\",\"id\":\"%s\",\"name\":\"よそのシステム\",\"jwks\":%s}"
                        .formatted(client, AttackCalls.publicKeys()));
        return client;
    }

    /** Each look into the own log is an entry of it: what is before this one stays. */
    private long newestOwnEntry() {
        String own = "/audit/facilities/" + country.facility("hospital-b") + "/entries?limit=1";
        return JsonMapper.shared()
                .readTree(list("hospital-b-privacy", own))
                .at("/entries/0/sequence")
                .asLong();
    }

    private Map<String, String> all(long newest) {
        Map<String, String> bodies = new LinkedHashMap<>();
        LISTS.forEach((path, ways) -> ways.queries().forEach(query -> {
            String address =
                    path.replace("{own}", country.facility("hospital-b")) + query.replace("{newest}", newest + "");
            bodies.put(address, list(ways.caller(), address));
        }));
        return bodies;
    }

    private String list(String caller, String address) {
        var answer = http.get(country.token(caller), address, "X-Trace-Id", "own-lists");
        assertThat(answer.statusCode()).as(address + " " + answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static Map<String, Ways> lists() {
        List<String> letters = List.of(
                "",
                "?count=1",
                "?count=1&page=2",
                "?count=100&page=1",
                "?sort=date",
                "?sort=-date",
                "?since=2020-01-01&until=2030-01-01",
                "?patient=Patient/" + new UUID(0, 7));
        List<String> entries =
                List.of("", "?q=hospital-a", "?q=" + OTHERS_CODE, "?of=" + OTHERS_CODE, "?page=1", "?page=2");
        Map<String, Ways> lists = new LinkedHashMap<>();
        lists.put("/letters/inbox", new Ways("hospital-b", letters));
        lists.put("/letters/outbox", new Ways("hospital-b", letters));
        lists.put("/registers/staff", new Ways("hospital-b-system", with(entries, "?sort=name", "?sort=staffId")));
        lists.put("/registers/certificates", new Ways("hospital-b-system", with(entries, "?sort=holder")));
        lists.put("/clients", new Ways("hospital-b-system", List.of("", "?party=hospital-a")));
        lists.put(
                "/audit/facilities/{own}/entries",
                new Ways(
                        "hospital-b-privacy",
                        List.of(
                                "?before={newest}",
                                "?before={newest}&limit=1",
                                "?before={newest}&act=SUBMIT",
                                "?before={newest}&result=refused",
                                "?before={newest}&result=granted&limit=200",
                                "?before={newest}&day=2026-04-01")));
        lists.put(
                "/audit/review",
                new Ways(
                        "hospital-b-privacy",
                        List.of("", "?sort=WHO", "?sort=TIMES", "?state=OPEN", "?kind=NO_VISIT", "?day=2026-04-01")));
        return lists;
    }

    private static List<String> with(List<String> ways, String... more) {
        List<String> all = new ArrayList<>(ways);
        all.addAll(List.of(more));
        return all;
    }
}
