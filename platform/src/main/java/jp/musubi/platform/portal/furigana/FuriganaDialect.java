package jp.musubi.platform.portal.furigana;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** ふりがなを、どの頁にも。After everything else was done to a page. */
@Component
class FuriganaDialect implements IPostProcessorDialect {

    private static final int LAST = 1000;

    @Override
    public String getName() {
        return "furigana";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return LAST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, FuriganaHandler.class, LAST));
    }
}
