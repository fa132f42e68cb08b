package jp.musubi.platform.kernel.signin.held.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** 欄のことばを、どの頁の書式にも。Before readings are put above the words, so that the words stay plain. */
@Component
class FormLabelDialect implements IPostProcessorDialect {

    private static final int FIRST = 500;

    @Override
    public String getName() {
        return "form-labels";
    }

    @Override
    public int getDialectPostProcessorPrecedence() {
        return FIRST;
    }

    @Override
    public Set<IPostProcessor> getPostProcessors() {
        return Set.of(new PostProcessor(TemplateMode.HTML, FormLabelHandler.class, FIRST));
    }
}
