package jp.musubi.platform.records.ledger;

import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** 受付簿の設定。 */
@Configuration(proxyBeanMethods = false)
class LedgerBeans {

    @Bean
    QuotaSwitch quotaSwitch(Settings settings) {
        return new QuotaSwitch(settings.quotas());
    }
}
