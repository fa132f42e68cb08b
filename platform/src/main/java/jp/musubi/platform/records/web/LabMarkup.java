package jp.musubi.platform.records.web;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.records.charts.RangeSide;
import jp.musubi.standard.words.JapaneseDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * 検査の値の行。The rows of the table under each picture, written here and not by the template: a screen has a hundred of them, and
 * each expression of a template costs more than the row itself (docs/adr/0043). All that comes from records is escaped by
 * {@link Row#text}, the only way into a row.
 */
@Component
final class LabMarkup {

    private final MessageSource words;

    LabMarkup(MessageSource words) {
        this.words = words;
    }

    /** Rows of a table: day, value with its mark, facility. */
    public String rows(List<ItemLine> lines, Locale locale) {
        String noDay = words.getMessage("emergency.day.none", null, locale);
        Map<RangeSide, String> marks = new EnumMap<>(RangeSide.class);
        for (RangeSide side : List.of(RangeSide.HIGH, RangeSide.LOW)) {
            marks.put(side, words.getMessage("RangeSide." + side, null, locale));
        }
        Row row = new Row();
        for (ItemLine line : lines) {
            LocalDate day = line.day();
            String amount = line.detail().amount();
            row.markup("<tr><th scope=\"row\" class=\"number nowrap\">")
                    .text(day == null ? noDay : dayText(day, locale))
                    .markup("</th><td class=\"number\">")
                    .markup(amount == null ? "<span>" : "<span class=\"nowrap\">")
                    .text(amount == null ? line.detail().text() : amount)
                    .markup("</span>");
            if (line.side().isOut()) {
                row.markup(" <strong class=\"nowrap\">")
                        .text(marks.get(line.side()))
                        .markup("</strong>");
            }
            row.markup("</td><td class=\"small\" lang=\"ja\">")
                    .text(line.facilityName())
                    .markup("</td></tr>\n");
        }
        return row.toString();
    }

    /** As everywhere: 西暦 with 和暦 beside it, on English pages without. */
    private static String dayText(LocalDate day, Locale locale) {
        return locale.getLanguage().equals("en") ? day.toString() : day + "(" + JapaneseDate.yearText(day) + ")";
    }

    /** Markup of this class, and text of anybody, which is escaped. */
    private static final class Row {

        private final StringBuilder html = new StringBuilder();

        Row markup(String own) {
            html.append(own);
            return this;
        }

        Row text(@Nullable String any) {
            html.append(any == null ? "" : HtmlUtils.htmlEscape(any, "UTF-8"));
            return this;
        }

        @Override
        public String toString() {
            return html.toString();
        }
    }
}
