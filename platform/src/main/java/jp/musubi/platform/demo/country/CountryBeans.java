package jp.musubi.platform.demo.country;

import jp.musubi.platform.demo.DemoMode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@DemoMode
@Configuration(proxyBeanMethods = false)
class CountryBeans {

    @Bean
    Country demoCountry() {
        return CountryFiles.read();
    }
}
