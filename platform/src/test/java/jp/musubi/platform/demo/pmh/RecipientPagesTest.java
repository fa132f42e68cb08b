package jp.musubi.platform.demo.pmh;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.eligibility.VisitRequest;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.pmh.charges.ChargeAsk;
import jp.musubi.platform.pmh.charges.ChargeDesk;
import jp.musubi.platform.pmh.loads.LoadDesk;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.Treated;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 見本区の職員が、頁で受給者とファイルと制度を登録する。 */
@DemoTest
class RecipientPagesTest {

    private static final AtomicInteger NEXT = new AtomicInteger(1);
    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final FacilityCode CLINIC = new FacilityCode("1319900039");
    private static final String CHILD = "06139901:20:2006:02";

    @Autowired
    private ChargeDesk charges;

    @Autowired
    private Visits visits;

    @Autowired
    private TestClock clock;

    @LocalServerPort
    private int port;

    private Browser clerk;

    @BeforeEach
    void setUp() throws Exception {
        // A code of a device opens a session once: each test comes some minutes after the one before.
        clock.set(TestClock.START.plus(Duration.ofMinutes(5L * NEXT.getAndIncrement())));
        clerk = new Browser(port);
        clerk.signIn("municipality-k", PASSWORD);
    }

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    @Test
    void 自分の自治体の受給者だけが名簿に見える() throws Exception {
        assertThat(clerk.get("/desk/recipients?state=ALL").body())
                .contains("受給者の名簿", "9900515", "令和6年")
                .doesNotContain("9900713", "9901117");
        var other = new Browser(port);
        other.signIn("municipality-l", PASSWORD);
        assertThat(other.get("/desk/recipients?state=ALL").body())
                .contains("9900713")
                .doesNotContain("9900515");
        String page = clerk.get("/desk/recipients?q=9900515&state=ALL").body();
        String one = page.replaceAll("(?s).*href=\"(/desk/recipients/[0-9a-f-]{36})\".*", "$1");
        assertThat(clerk.get(one).statusCode()).isEqualTo(200);
        assertThat(other.get(one).statusCode()).isEqualTo(404);
    }

    @Test
    void ファイルを送ると行方が見え_誤りは行と欄で示される() throws Exception {
        clerk.get("/desk/recipients/loads");
        String wrong = String.join(",", LoadDesk.columns()) + "\n" + String.join(",", LoadDesk.example()) + "\n";
        HttpResponse<String> sent = clerk.postFiles("/desk/recipients/loads", "file", new String[] {"a.csv", wrong});
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        String page = Browser.location(sent).replaceFirst("^http://localhost:[0-9]+", "");
        Awaitility.await().until(() -> clerk.get(page).body().contains("誤りがある"));
        assertThat(clerk.get(page).body())
                .contains("番号と生年月日の両方が合う人が見つかりません。", "UTF-8")
                .doesNotContain("見本　花子");
        assertThat(clerk.get("/desk/recipients/loads").body()).contains("誤りがある");
    }

    @Test
    void 制度は例の人で試してから決める() throws Exception {
        assertThat(clerk.get("/desk/schemes").body()).contains("見本区 子ども医療費助成", "いま有効");
        clerk.get("/desk/schemes/mihonku-child");
        String[] fields = {
            "act",
            "try",
            "from",
            "2030-04-01",
            "ageFrom",
            "0",
            "ageTo",
            "18",
            "ageEnd",
            "SCHOOL_YEAR",
            "area",
            "13",
            "outpatient.charging",
            "CHARGED",
            "outpatient.visit",
            "300",
            "inpatient.charging",
            "FREE",
            "pharmacy.charging",
            "FREE"
        };
        assertThat(clerk.post("/desk/schemes/mihonku-child", fields).body())
                .contains("例の人で試した結果", "300円", "対象の年齢ではありません", "助成の区域の外");
        fields[3] = "2020-04-01";
        assertThat(clerk.post("/desk/schemes/mihonku-child", fields).body()).contains("次の欄を確かめてください");
        assertThat(clerk.get("/desk/schemes/mihonshi-child").statusCode()).isEqualTo(404);
    }

    @Test
    void 頁で決めた制度は_その日から窓口の額を変え_前の日には変えない() throws Exception {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        LocalDate first = today.plusDays(20);
        long before = charged(today);
        clerk.get("/desk/schemes/mihonku-child");
        String[] fields = {
            "act",
            "enter",
            "from",
            first.toString(),
            "ageFrom",
            "0",
            "ageTo",
            "18",
            "ageEnd",
            "SCHOOL_YEAR",
            "area",
            "13",
            "outpatient.charging",
            "CHARGED",
            "outpatient.visit",
            "770",
            "inpatient.charging",
            "FREE",
            "pharmacy.charging",
            "FREE"
        };
        assertThat(clerk.post("/desk/schemes/mihonku-child", fields).statusCode())
                .isEqualTo(302);
        assertThat(charged(today)).as("entered, not in force").isEqualTo(before).isNotEqualTo(770);
        clock.set(clock.instant().plus(Duration.ofDays(19)));
        assertThat(charged(first.minusDays(1))).as("the day before").isEqualTo(before);
        clock.set(clock.instant().plus(Duration.ofDays(1)));
        assertThat(charged(first)).as("its first day").isEqualTo(770);
    }

    /** What clinic-c collects of 10,000 yen from a child of this municipality, with a visit opened now. */
    private long charged(LocalDate day) {
        var clinic = new Caller("clinic-c", Role.FACILITY, CLINIC, null, Set.of(Purpose.ELIGIBILITY));
        var shown = new VisitRequest(MemberNumber.INSURANCE, CHILD, Channel.PIN, Set.of(ConsentClass.SUBSIDY));
        UUID visit = visits.open(shown, clinic).id();
        var ask = new ChargeAsk(
                visit,
                day,
                Treated.of(1_000, Care.OUTPATIENT),
                Patient.insured(30, IncomeClass.C),
                UUID.randomUUID().toString());
        return charges.tryOut(ask, clinic, "試験").charge().window();
    }

    @Test
    void 参加の頁と_だれにでも見える広がりの頁がある() throws Exception {
        assertThat(clerk.get("/desk/participation").body()).contains("参加と委託", "2025-02-01", "2027-04-01");
        assertThat(new Browser(port).get("/municipalities?prefecture=13").body())
                .contains("183", "見本区");
        assertThat(new Browser(port)
                        .get("/municipalities?prefecture=13&state=LATER")
                        .statusCode())
                .isEqualTo(200);
    }
}
