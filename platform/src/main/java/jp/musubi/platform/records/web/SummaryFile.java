package jp.musubi.platform.records.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.print.PrintPdf;
import org.springframework.stereotype.Component;

/** 施設から見たまとめの PDF。The six as the grant lets a facility see them, each thing once; without what doctors wrote for the person. */
@Component
public final class SummaryFile {

    private final SummaryView view;
    private final Greeting greeting;
    private final PrintPdf printing;

    SummaryFile(SummaryView view, Greeting greeting, PrintPdf printing) {
        this.view = view;
        this.greeting = greeting;
        this.printing = printing;
    }

    /** Whether a font with Japanese characters is at hand. */
    public boolean canPrint() {
        return printing.canPrint();
    }

    /** @throws IllegalStateException without a font */
    public byte[] print(AccessGrant grant, Locale locale) {
        Map<String, Object> content = Map.of(
                "name", greeting.nameOf(grant.person()),
                "at", grant.decidedAt(),
                "written", List.of(),
                "parts", view.parts(grant));
        return printing.print("records/summary-pdf", content, locale);
    }
}
