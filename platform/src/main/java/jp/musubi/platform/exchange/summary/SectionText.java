package jp.musubi.platform.exchange.summary;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Narrative;
import org.springframework.web.util.HtmlUtils;

/** 節の文。What a section holds, for people to read: each item with its day and the facility it comes from. */
final class SectionText {

    private static final String OPEN = "<div xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"ja\" xml:lang=\"ja\">";

    private SectionText() {}

    static Narrative of(List<SummaryItem> items) {
        String rows = items.stream().map(SectionText::row).collect(Collectors.joining());
        return narrative(
                "<table><thead><tr><th>名</th><th>日</th><th>施設</th></tr></thead><tbody>" + rows + "</tbody></table>");
    }

    static Narrative of(String words) {
        return narrative("<p>" + text(words) + "</p>");
    }

    private static String row(SummaryItem item) {
        LocalDate day = item.served().clinicalDate();
        String marks = (item.isUntold() ? "(本人に未告知)" : "") + (item.served().hidden() ? "(本人が見せないとした項目)" : "");
        return "<tr><td>" + text(item.served().label() + marks) + "</td><td>" + (day == null ? "—" : day) + "</td><td>"
                + text(item.facility()) + "</td></tr>";
    }

    private static Narrative narrative(String inside) {
        Narrative narrative = new Narrative();
        narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDivAsString(OPEN + inside + "</div>");
        return narrative;
    }

    /** What XML cannot carry is left out. */
    private static String text(String plain) {
        return HtmlUtils.htmlEscape(plain.replaceAll("\\p{Cntrl}", " "), "UTF-8");
    }
}
