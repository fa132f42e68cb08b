package jp.musubi.platform.records.intake;

import java.io.IOException;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.packages.UsersGate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 審査に使う表。Our own, with the packages and code lists that the settings name. */
@Configuration(proxyBeanMethods = false)
class GateBeans {

    private static final Logger LOG = LoggerFactory.getLogger(GateBeans.class);

    @Bean
    Gate gate(Settings settings) {
        try {
            UsersGate users = UsersGate.open(settings.packages(), settings.masters());
            users.troubles().forEach(trouble -> LOG.warn("{} {}", trouble.japanese(), trouble.english()));
            return users.gate();
        } catch (IOException unreadable) {
            throw new StartRefused(
                    StartRefusal.SETTING_WRONG,
                    "MUSUBI_PACKAGES か MUSUBI_MASTERS のフォルダーを読めません。",
                    "The folder of MUSUBI_PACKAGES or MUSUBI_MASTERS cannot be read.");
        } catch (IllegalArgumentException wrongList) {
            throw new StartRefused(
                    StartRefusal.SETTING_WRONG,
                    "MUSUBI_MASTERS のコード表を読めません: " + wrongList.getMessage(),
                    "A code list of MUSUBI_MASTERS cannot be read: " + wrongList.getMessage());
        }
    }
}
