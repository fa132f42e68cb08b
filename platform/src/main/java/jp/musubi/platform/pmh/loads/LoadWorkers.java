package jp.musubi.platform.pmh.loads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** 取り込みの働き手。One: files of municipalities never keep counters waiting. */
@Configuration(proxyBeanMethods = false)
class LoadWorkers {

    @Bean
    ThreadPoolTaskExecutor recipientLoadExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setDaemon(true);
        executor.setThreadNamePrefix("recipient-load-");
        return executor;
    }
}
