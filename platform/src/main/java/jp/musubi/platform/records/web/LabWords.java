package jp.musubi.platform.records.web;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.records.charts.Chart;
import jp.musubi.platform.records.charts.RangeSide;
import jp.musubi.platform.records.sixitems.ItemOrigin.Source;
import jp.musubi.standard.words.JapaneseDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** 医師の画面の行の言葉。Of one page in one language; what stands on it more than once is looked up once. */
final class LabWords {

    private final MessageSource words;
    private final Locale locale;
    private final boolean english;
    private final Map<String, String> fixed = new HashMap<>();
    private final Map<LocalDate, String> days = new HashMap<>();

    LabWords(MessageSource words, Locale locale) {
        this.words = words;
        this.locale = locale;
        english = locale.getLanguage().equals("en");
    }

    String none() {
        return fixed("items.none");
    }

    String untold() {
        return fixed("items.untold");
    }

    String severe() {
        return fixed("patient.severe");
    }

    String drug() {
        return fixed("patient.drug");
    }

    /** What it came by; nothing for what was registered by itself. */
    @Nullable
    String from(Source source) {
        return source == Source.AS_SUCH ? null : fixed("items.from." + source);
    }

    /** @param status a code of {@link jp.musubi.platform.records.sixitems.ItemDetail#status} */
    String status(String status) {
        return fixed("items.status." + status);
    }

    String together(int registrations, long facilities) {
        return words.getMessage("together.count", new Object[] {registrations, facilities}, locale);
    }

    /** 和暦 for beside 西暦; nothing on English pages. */
    @Nullable
    String era(LocalDate day) {
        return english ? null : JapaneseDate.text(day);
    }

    String mark(RangeSide side) {
        return fixed("RangeSide." + side);
    }

    String range(String range) {
        return words.getMessage("items.range", new Object[] {range}, locale);
    }

    /** As everywhere: 西暦 with 和暦 beside it, on English pages without. */
    String day(@Nullable LocalDate day) {
        return day == null
                ? fixed("emergency.day.none")
                : days.computeIfAbsent(
                        day, each -> english ? each.toString() : each + "(" + JapaneseDate.yearText(each) + ")");
    }

    String drawn(String label, Chart chart) {
        return words.getMessage(
                "labs.chart", new Object[] {label, chart.count(), day(chart.first()), day(chart.last())}, locale);
    }

    String values(int count) {
        return words.getMessage("labs.values", new Object[] {count}, locale);
    }

    private String fixed(String key) {
        return fixed.computeIfAbsent(key, each -> words.getMessage(each, null, locale));
    }
}
