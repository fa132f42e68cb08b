package jp.musubi.platform.records.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import jp.musubi.platform.records.charts.Chart;
import jp.musubi.platform.records.charts.ChartPoint;
import jp.musubi.platform.records.charts.RangeSide;
import jp.musubi.platform.records.sixitems.FactsReader;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

/** 記録にある字は、表の行でも図の名でも、字のまま出る。 */
class LabMarkupTest {

    private static final String PLANTED = "<script>alert('1')</script>\"&";
    private static final String ESCAPED = "&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&quot;&amp;";

    private final LabMarkup markup = new LabMarkup(words());

    @Test
    void 値も施設の名も_置かれた印は印にならない() {
        String rows = multiples(line("\"valueString\":\"<script>alert('1')</script>\\\"&\"", null), Locale.JAPANESE);
        assertThat(rows)
                .doesNotContain("<script")
                .contains(
                        "<h3 lang=\"ja\">" + ESCAPED + "</h3>",
                        "<span>" + ESCAPED + "</span>",
                        "<strong lang=\"ja\">" + ESCAPED + "</strong>",
                        "lang=\"ja\">" + ESCAPED + "</span></th>",
                        "nowrap\">日なし</span>");
    }

    @Test
    void 外れた値には印_日には和暦_英語の頁では西暦だけ() {
        ItemLine high = line(
                "\"valueQuantity\":{\"value\":7.20},\"referenceRange\":[{\"high\":{\"value\":6.0}}]",
                LocalDate.of(2026, 3, 30));
        assertThat(multiples(high, Locale.JAPANESE))
                .contains(
                        "<li class=\"out\">",
                        "datetime=\"2026-03-30\">2026-03-30(令和8年)</time>",
                        "nowrap\">2026-03-30(令和8年)</span>",
                        "<span class=\"nowrap\">7.20</span> <strong class=\"nowrap\">高い</strong>");
        assertThat(multiples(high, Locale.ENGLISH)).contains("nowrap\">2026-03-30</span> <span class=\"block quiet\"");
    }

    @Test
    void 図の名も字のまま() {
        Chart chart = Chart.of(List.of(point(1), point(2)));
        assertThat(chart).isNotNull();
        assertThat(chart.svg(PLANTED))
                .contains("aria-label=\"" + ESCAPED + "\"")
                .doesNotContain("<script");
    }

    private static ChartPoint point(int day) {
        return new ChartPoint(LocalDate.of(2026, 1, day), BigDecimal.valueOf(day), null, null, RangeSide.INSIDE);
    }

    private String multiples(ItemLine line, Locale locale) {
        return markup.multiples(LabSeries.listOf(List.of(line)), true, locale).toString();
    }

    private static ItemLine line(String content, LocalDate day) {
        byte[] json = ("{\"resourceType\":\"Observation\"," + content + "}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return new ItemLine(
                "1",
                PLANTED,
                new FactsReader().read(json, "x", "Observation"),
                day,
                new FacilityCode("1319900013"),
                PLANTED,
                Instant.EPOCH,
                false);
    }

    private static StaticMessageSource words() {
        var words = new StaticMessageSource();
        for (Locale locale : List.of(Locale.JAPANESE, Locale.ENGLISH)) {
            words.addMessage("emergency.day.none", locale, "日なし");
            words.addMessage("RangeSide.HIGH", locale, "高い");
            words.addMessage("RangeSide.LOW", locale, "低い");
            words.addMessage("items.none", locale, "—");
            words.addMessage("items.range", locale, "基準 {0}");
            words.addMessage("labs.values", locale, "値({0})");
            words.addMessage("labs.chart", locale, "{0}");
        }
        return words;
    }
}
