package jp.musubi.platform.kernel.signin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.musubi.platform.kernel.signin.DemoKeys;
import jp.musubi.platform.kernel.signin.register.Clients;
import jp.musubi.platform.support.DemoTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** 見本の国の鍵で動くことは、始まりに大きく言う。 */
@DemoTest
@ExtendWith(OutputCaptureExtension.class)
class DemoKeysTest {

    @Autowired
    private DemoKeys keys;

    @Autowired
    private Clients clients;

    @Test
    void 始まるたびに大きく言い_見本のシステムは一度だけ登録する(CapturedOutput output) {
        int before = clients.list().size();
        keys.open(List.of(), "");
        assertThat(output.getAll()).contains("DEMO KEYS ARE IN USE", "MUSUBI_DEMO=off");
        assertThat(clients.list()).hasSize(before);
        assertThat(clients.findLive("hospital-a")).isPresent();
    }
}
