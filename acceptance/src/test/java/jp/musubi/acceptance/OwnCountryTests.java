package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** 設定を変えた国、壊れた国。 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnCountryTests {

    private static Platform platform;

    /** One start for both: the second test leaves it broken. */
    @BeforeAll
    static void startWithoutDemo() {
        platform = Platform.start(Repository.newFolder("plain"), Map.of("MUSUBI_DEMO", "off"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    @Order(1)
    void 見本の国を使わなければ_登場人物も_demo_もない() {
        var nobody = new Country(platform).nobody();
        assertThat(nobody.post("/demo/tokens", "application/json", "{\"as\":\"hospital-a\"}")
                        .status())
                .isEqualTo(404);
        assertThat(nobody.get("/demo/clock").status()).isEqualTo(404);
        assertThat(nobody.get("/demo/samples/lab?from=hospital-a&patient=patient-1")
                        .status())
                .isEqualTo(404);
        Answer home = nobody.get("/");
        assertThat(home.status()).isEqualTo(200);
        assertThat(home.body()).doesNotContain("patient-1", "hospital-a");
        assertThat(nobody.get("/health").body()).doesNotContain("見本の国");
    }

    @Test
    @Order(2)
    void 稼働状況は本当に確かめた状態を言う() {
        var nobody = new Country(platform).nobody();
        Answer healthy = nobody.get("/health", "Accept", "application/json");
        assertThat(healthy.status()).as("%s", healthy).isEqualTo(200);
        assertThat(healthy.body()).contains("電子カルテ情報共有", "資格確認").doesNotContain("停止");
        assertThat(nobody.get("/health", "Accept", "text/html").body()).contains("電子カルテ情報共有");
        assertThat(nobody.get("/health/live").status()).isEqualTo(200);
        assertThat(nobody.get("/health/ready").status()).isEqualTo(200);

        platform.stopDatabase();

        Answer stopped = nobody.get("/health", "Accept", "application/json");
        assertThat(stopped.body()).as("%s", stopped).contains("停止");
        assertThat(nobody.get("/health/ready").status()).isEqualTo(503);
        assertThat(nobody.get("/health/live").status()).isEqualTo(200);
    }
}
