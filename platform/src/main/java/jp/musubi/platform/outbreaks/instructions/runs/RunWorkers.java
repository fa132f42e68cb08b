package jp.musubi.platform.outbreaks.instructions.runs;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** 取り出しの働き手。One, so that an extract never keeps those waiting who treat somebody. */
@Configuration(value = "instructionRunWorkers", proxyBeanMethods = false)
class RunWorkers {

    @Bean
    ThreadPoolTaskExecutor instructionExecutor() {
        var executor = new ThreadPoolTaskExecutor();
        executor.setCorePoolSize(1);
        executor.setMaxPoolSize(1);
        executor.setDaemon(true);
        executor.setThreadNamePrefix("instruction-");
        return executor;
    }
}
