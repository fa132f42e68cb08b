package jp.musubi.platform.records.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.records.charts.Chart;
import jp.musubi.platform.records.sixitems.ItemDetail;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * 検査の図と表。Tests as small multiples, written here and not by the template: a screen has twenty pictures with a hundred rows, and
 * each expression of a template costs more than the row itself (docs/adr/0043). All that comes from records is escaped by
 * {@link Markup#text}, the only way in.
 */
@Component
final class LabMarkup {

    private static final String END = "</span>";

    private final MessageSource words;

    LabMarkup(MessageSource words) {
        this.words = words;
    }

    /**
     * An {@code li} for each test: the newest value, a picture over time with the reference range, the newest values as a table.
     *
     * @param values whether the table stands under each, or a longer one elsewhere on the page
     */
    public Markup multiples(List<LabSeries> labs, boolean values, Locale locale) {
        LabWords own = new LabWords(words, locale);
        Markup html = new Markup();
        for (LabSeries one : labs) {
            html.markup(one.newest().side().isOut() ? "<li class=\"out\">" : "<li>")
                    .part("<h3 lang=\"ja\">", one.newest().label(), "</h3>");
            newest(html, one.newest(), own);
            if (one.chart() != null) {
                picture(html, one.newest().label(), one.chart(), own);
            }
            if (values) {
                table(html, one, own);
            }
            html.markup("</li>\n");
        }
        return html;
    }

    private static void newest(Markup html, ItemLine row, LabWords own) {
        ItemDetail detail = row.detail();
        html.markup("<p class=\"result\">");
        if (detail.amount() == null) {
            String text = detail.text();
            html.part("<strong lang=\"ja\">", text == null ? own.none() : text, "</strong>");
        } else {
            html.part("<strong class=\"number\">", detail.amount(), "</strong>").part(" <span>", detail.unit(), END);
        }
        html.part(" <span class=\"chip bad\">", row.side().isOut() ? own.mark(row.side()) : null, END)
                .part(" <span class=\"chip warn\">", row.origin().untold() ? own.untold() : null, END)
                .markup("</p><p class=\"small quiet\">");
        String range = detail.range();
        html.part("<span class=\"nowrap\">", range == null ? null : own.range(range), "</span> ");
        LocalDate day = row.day();
        if (day != null) {
            html.part("<time class=\"number nowrap\" datetime=\"", day.toString(), "\">")
                    .text(own.day(day))
                    .markup("</time> ");
        }
        html.part("<span lang=\"ja\">", row.facilityName(), END).markup("</p>");
    }

    private static void picture(Markup html, String label, Chart chart, LabWords own) {
        html.markup(chart.svg(own.drawn(label, chart)))
                .part("<p class=\"ends small quiet number\"><span class=\"nowrap\">", own.day(chart.first()), END)
                .part("<span class=\"nowrap\">", own.day(chart.last()), "</span></p>");
    }

    private static void table(Markup html, LabSeries one, LabWords own) {
        html.part("<details><summary><span>", own.values(one.rows().size()), END)
                .part("<span class=\"hidden-text\">", one.newest().label(), END)
                .markup("</summary><table><tbody>\n");
        one.shown().forEach(line -> row(html, line, own));
        html.markup("</tbody></table></details>");
    }

    /** Day and facility, value with its mark: beside each other the three are too wide for a card. */
    private static void row(Markup html, ItemLine line, LabWords own) {
        String amount = line.detail().amount();
        html.markup("<tr><th scope=\"row\">")
                .part("<span class=\"number nowrap\">", own.day(line.day()), END)
                .part(" <span class=\"block quiet\" lang=\"ja\">", line.facilityName(), END)
                .markup("</th><td class=\"number\">")
                .markup(amount == null ? "<span>" : "<span class=\"nowrap\">")
                .text(amount == null ? line.detail().text() : amount)
                .markup(END);
        html.part(" <strong class=\"nowrap\">", line.side().isOut() ? own.mark(line.side()) : null, "</strong>")
                .markup("</td></tr>\n");
    }
}
