package jp.musubi.platform.demo.web;

import static org.assertj.core.api.Assertions.assertThat;

import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class NoDemoTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Parties parties;

    @ParameterizedTest
    @ValueSource(strings = {"/demo/parties", "/demo/clock", "/demo/samples/lab?from=hospital-a&patient=patient-1"})
    void 見本の国がなければ窓口もない(String path) {
        assertThat(Call.get(port, path).status()).isEqualTo(404);
    }

    @Test
    void 見本の国がなければ証も配らない() {
        assertThat(Call.post(port, "/demo/tokens", "application/json", "{\"as\":\"hospital-a\"}")
                        .status())
                .isEqualTo(404);
        assertThat(parties.find("hospital-a")).isEmpty();
    }
}
