package jp.musubi.platform.kernel.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.TemplateEngine;

/** 字体のない機械、MUSUBI_PDF_FONT もない: 作れないと言い、作らない。 */
class WithoutFontTest {

    private static final Path NOWHERE = Path.of("/no-font-is-here.ttf");

    @Test
    void 字体がなければ_PDF_は作れないと言う() {
        var printing = new PrintPdf(
                new PdfFonts(null, List.of(NOWHERE)), new TemplateEngine(), new StaticApplicationContext());
        assertThat(printing.canPrint()).isFalse();
        assertThatThrownBy(() -> printing.print("any", Map.of(), Locale.JAPANESE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void 名を挙げた字体は_そのまま使う() {
        assertThat(new PdfFonts(NOWHERE, List.of()).list()).contains(NOWHERE);
    }
}
