package jp.musubi.platform.records.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.standard.StandardDialect;

/** 出来上がった印を頁に置く。{@code mu:markup="${…}"} puts what a {@link Markup} holds into an element as it is. */
@Component
final class MarkupDialect extends AbstractProcessorDialect {

    private static final String PREFIX = "mu";

    MarkupDialect() {
        super("markup", PREFIX, StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new MarkupProcessor(prefix));
    }
}
