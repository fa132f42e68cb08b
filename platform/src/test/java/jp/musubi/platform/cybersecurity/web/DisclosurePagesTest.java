package jp.musubi.platform.cybersecurity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.signin.staff.Browser;
import jp.musubi.platform.support.DemoTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 開示書の頁。 */
@DemoTest
class DisclosurePagesTest {

    private static final String ALL = "/cybersecurity/disclosures";
    private static final Pattern ONE = Pattern.compile(ALL + "/([0-9a-f-]{36})\"[^>]*>MDS 電子カルテ 2<");

    /** A code of a device opens a session once: each who sits down comes a minute later. */
    private static final AtomicInteger SEATED = new AtomicInteger(40);

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient sql;

    @LocalServerPort
    private int port;

    @AfterEach
    void tearDown() {
        clock.set(TestClock.START);
    }

    /** Files of a form with more fields are sent in the browser; here the versions come by the table itself. */
    @Test
    void 二つの版の違いが見え_よその施設には_ないのと同じ() throws Exception {
        kept("1", "2026-03-01T00:00Z", "1.1\tYES\t");
        kept("2", "2026-03-02T00:00Z", "1.1\tNO\t更新をやめた");
        Browser hospital = seated("hospital-a-privacy");
        var found = ONE.matcher(hospital.get(ALL).body());
        assertThat(found.find()).isTrue();
        String newest = ALL + "/" + found.group(1);
        assertThat(hospital.get(newest).body()).contains("答えが変わった", "更新をやめた", "前の版 1");
        assertThat(seated("hospital-b-privacy").get(newest).statusCode()).isEqualTo(403);
        assertThat(seated("prefecture-13").get(ALL).statusCode()).isEqualTo(403);
    }

    private void kept(String version, String at, String answers) {
        sql.sql("""
                insert into cybersecurity.disclosure
                       (disclosure, facility, vendor, kind, product, version, answers, at, by_whom)
                values (gen_random_uuid(), '1319900013', '見本', 'MDS', '電子カルテ', :version, :answers,
                        cast(:at as timestamptz), 'test')
                """)
                .param("version", version)
                .param("answers", answers)
                .param("at", at)
                .update();
    }

    private Browser seated(String account) throws Exception {
        clock.set(TestClock.START.plus(Duration.ofMinutes(SEATED.incrementAndGet())));
        Browser browser = new Browser(port);
        browser.signIn(account, "musubi-no-kuni-1");
        return browser;
    }
}
