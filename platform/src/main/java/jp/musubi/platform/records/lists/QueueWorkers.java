package jp.musubi.platform.records.lists;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** 順番を進める働き手。Two, so that lists never keep those waiting who send and wait for the answer. */
@Configuration(proxyBeanMethods = false)
class QueueWorkers {

    @Bean
    ThreadPoolTaskExecutor submissionExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(2);
        executor.setMaxPoolSize(2);
        executor.setDaemon(true);
        executor.setThreadNamePrefix("submission-");
        return executor;
    }
}
