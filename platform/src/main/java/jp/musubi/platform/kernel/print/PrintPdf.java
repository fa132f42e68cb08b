package jp.musubi.platform.kernel.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.springframework.context.ApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** 頁を PDF に。A template written as XHTML, set with the embedded fonts. Nothing is fetched from anywhere (ADR 0028). */
@Component
public final class PrintPdf {

    private static final List<String> FAMILIES = List.of("first", "rare");

    private final PdfFonts fonts;
    private final ITemplateEngine templates;
    private final ApplicationContext beans;
    // Read once, and not before a page is to be set: the start need not wait for a font.
    private final SingletonSupplier<OneFont> everyFont;

    PrintPdf(PdfFonts fonts, ITemplateEngine templates, ApplicationContext beans) {
        this.fonts = fonts;
        this.templates = templates;
        this.beans = beans;
        this.everyFont = SingletonSupplier.of(() -> new OneFont(fonts.list().get(0)));
    }

    /** Whether a font with Japanese characters is at hand. */
    public boolean canPrint() {
        return !fonts.list().isEmpty();
    }

    /** @throws IllegalStateException without a font */
    public byte[] print(String template, Map<String, Object> content, Locale locale) {
        if (!canPrint()) {
            throw new IllegalStateException("no font for Japanese");
        }
        var context = new Context(locale, content);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return set(templates.process(template, context));
    }

    private byte[] set(String page) {
        // It would write pieces of the page into the log.
        XRLog.setLoggingEnabled(false);
        FontMappers.set(everyFont.obtain());
        var builder = new PdfRendererBuilder();
        for (int i = 0; i < fonts.list().size(); i++) {
            Path font = fonts.list().get(i);
            builder.useFont(font.toFile(), FAMILIES.get(i));
        }
        builder.useUriResolver((base, uri) -> null);
        builder.useReplacementText("〓");
        // What XML cannot carry.
        builder.withHtmlContent(page.replaceAll("[\\p{Cntrl}&&[^\\n\\r\\t]]", ""), null);
        try (var out = new ByteArrayOutputStream()) {
            builder.toStream(out);
            builder.run();
            return out.toByteArray();
        } catch (IOException cannot) {
            throw new UncheckedIOException("the page cannot be set", cannot);
        }
    }
}
