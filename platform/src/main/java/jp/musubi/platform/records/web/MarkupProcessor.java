package jp.musubi.platform.records.web;

import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * 印をそのまま。Unlike {@code th:utext} it takes nothing but {@link Markup}, never a text of anybody, and does not take apart again
 * what has just been put together: on the doctor's screen that was an eighth of the page.
 */
final class MarkupProcessor extends AbstractStandardExpressionAttributeTagProcessor {

    static final String ATTRIBUTE = "markup";

    /** After conditions and {@code th:with}, where {@code th:text} stands, too. */
    private static final int PRECEDENCE = 1300;

    MarkupProcessor(String prefix) {
        super(TemplateMode.HTML, prefix, ATTRIBUTE, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String expression,
            @Nullable Object result,
            IElementTagStructureHandler structure) {
        if (!(result instanceof Markup markup)) {
            throw new IllegalArgumentException("Only Markup can be put on a page as it is");
        }
        structure.setBody(markup.toString(), false);
    }
}
