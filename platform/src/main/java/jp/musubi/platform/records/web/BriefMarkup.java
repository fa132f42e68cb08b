package jp.musubi.platform.records.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.records.sixitems.ItemDetail;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * もの一つに一行。Things of one part of the doctor's screen, each by its newest registration; written here and not by the template,
 * for the reason of {@link LabMarkup}. All that comes from records is escaped by {@link Markup#text}.
 */
@Component
final class BriefMarkup {

    private static final String END = "</span>";

    private final MessageSource words;

    BriefMarkup(MessageSource words) {
        this.words = words;
    }

    /** An {@code li} for each thing: name, marks, value or directions, status; under it the day and who registered it. */
    public Markup lines(List<TogetherGroup> things, Locale locale) {
        LabWords own = new LabWords(words, locale);
        Markup html = new Markup();
        things.forEach(thing -> line(html, thing, own));
        return html;
    }

    private static void line(Markup html, TogetherGroup thing, LabWords own) {
        ItemLine row = thing.rows().get(0);
        ItemDetail detail = row.detail();
        html.part("<li><strong>", thing.label(), "</strong>")
                .part(" <span class=\"chip bad\">", row.facts().severe() ? own.severe() : null, END)
                .part(" <span class=\"chip plain\">", row.facts().drug() ? own.drug() : null, END)
                .part(" <span class=\"chip warn\">", row.origin().untold() ? own.untold() : null, END);
        if (detail.amount() != null) {
            html.part(" <span><span class=\"number\">", detail.amount(), END)
                    .part(" <span>", detail.unit(), END)
                    .markup(END);
        }
        html.part(" <span>", detail.text(), END)
                .part(" <span>", detail.status() == null ? null : own.status(detail.status()), END)
                .markup(" <span class=\"small quiet block\">");
        day(html, row.day(), own);
        html.part(" <span>", row.facilityName(), END)
                .part(" <span>", own.from(row.origin().source()), END);
        int registrations = thing.rows().size();
        html.part(
                        " <span class=\"nowrap\">",
                        registrations > 1 ? own.together(registrations, thing.facilities()) : null,
                        END)
                .markup("</span></li>\n");
    }

    private static void day(Markup html, @Nullable LocalDate day, LabWords own) {
        if (day == null) {
            html.part("<span>", own.day(null), END);
            return;
        }
        html.part("<time class=\"nowrap\" datetime=\"", day.toString(), "\">")
                .part("<span>", own.era(day), END + " ")
                .part("<span class=\"number\">", day.toString(), "</span></time>");
    }
}
