package jp.musubi.platform.records.writing;

import java.io.IOException;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.settings.StartRefusal;
import jp.musubi.platform.kernel.settings.StartRefused;
import jp.musubi.standard.masters.Masters;
import jp.musubi.standard.masters.WrongMasters;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 書くときに探すマスター。The official files that the settings name, else the excerpt. */
@Configuration(proxyBeanMethods = false)
class MasterBeans {

    @Bean
    Masters masters(Settings settings) {
        try {
            return Masters.open(settings.masters());
        } catch (WrongMasters wrong) {
            throw new StartRefused(
                    StartRefusal.SETTING_WRONG,
                    "MUSUBI_MASTERS の公式のマスターを読めません: " + wrong.getMessage(),
                    "An official master of MUSUBI_MASTERS cannot be read: " + wrong.getMessage());
        } catch (IOException unreadable) {
            throw new StartRefused(
                    StartRefusal.SETTING_WRONG,
                    "MUSUBI_MASTERS のフォルダーを読めません。",
                    "The folder of MUSUBI_MASTERS cannot be read.");
        }
    }
}
