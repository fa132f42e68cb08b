package jp.musubi.platform.eligibility.bulk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** 一括照会の働き手。Two, so that lists never keep the counters waiting. */
@Configuration(proxyBeanMethods = false)
class BulkWorkers {

    @Bean
    ThreadPoolTaskExecutor bulkExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(2);
        executor.setMaxPoolSize(2);
        executor.setDaemon(true);
        executor.setThreadNamePrefix("bulk-");
        return executor;
    }
}
