package jp.musubi.platform.records.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.records.sixitems.FactsReader;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** 患者の画面の行には、印と日と施設が立ち、記録にある字は字のまま出る。 */
class BriefMarkupTest {

    private static final String PLANTED = "<script>alert('1')</script>";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);

    @Test
    void 薬剤の重いアレルギーには印が二つ_日は和暦と西暦_二つ目の登録は数に入る() {
        ItemLine row = line(
                "AllergyIntolerance",
                "\"category\":[\"medication\"],\"criticality\":\"high\",\"clinicalStatus\":{\"coding\":[{\"code\":\"active\"}]}",
                DAY);
        assertThat(lines(new TogetherGroup("ペニシリン", List.of(row, row)), Locale.JAPANESE))
                .isEqualTo("<li><strong>ペニシリン</strong> <span class=\"chip bad\">重い</span>"
                        + " <span class=\"chip plain\">薬剤</span> <span>続いている</span>"
                        + " <span class=\"small quiet block\"><time class=\"nowrap\" datetime=\"2026-03-30\">"
                        + "<span>令和8年3月30日</span> <span class=\"number\">2026-03-30</span></time>"
                        + " <span>結び&lt;第一&gt;</span> <span class=\"nowrap\">2件・1施設</span></span></li>\n");
    }

    @Test
    void 英語の頁では西暦だけ_日のないものはそう言う() {
        ItemLine row = line("Condition", "\"meta\":{\"tag\":[]}", DAY);
        assertThat(lines(new TogetherGroup("x", List.of(row)), Locale.ENGLISH))
                .contains("datetime=\"2026-03-30\"><span class=\"number\">2026-03-30</span></time>")
                .doesNotContain("令和");
        ItemLine without = line("Condition", "\"meta\":{\"tag\":[]}", null);
        assertThat(lines(new TogetherGroup("x", List.of(without)), Locale.JAPANESE))
                .contains("block\"><span>日なし</span> <span>")
                .doesNotContain("<time");
    }

    @Test
    void 名にも用法にも_置かれた印は印にならない() {
        ItemLine row = line("MedicationRequest", "\"dosageInstruction\":[{\"text\":\"" + PLANTED + "\"}]", DAY);
        assertThat(lines(new TogetherGroup(PLANTED, List.of(row)), Locale.JAPANESE))
                .contains("<strong>&lt;script&gt;", "<span>&lt;script&gt;")
                .doesNotContain("<script");
    }

    @Test
    void 印のまま置けるのはわたしたちの印だけで_人の字は置けない() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new MarkupDialect());
        String template = "<p class=\"a\" mu:markup=\"${what}\">例</p>";
        assertThat(engine.process(template, new Context(Locale.JAPANESE, Map.of("what", new Markup().text("<b>")))))
                .isEqualTo("<p class=\"a\">&lt;b&gt;</p>");
        assertThat(engine.process(
                        template, new Context(Locale.JAPANESE, Map.of("what", new Markup().markup("<i>x</i>")))))
                .isEqualTo("<p class=\"a\"><i>x</i></p>");
        assertThatExceptionOfType(TemplateProcessingException.class)
                .isThrownBy(() -> engine.process(template, new Context(Locale.JAPANESE, Map.of("what", "<b>"))))
                .withRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static String lines(TogetherGroup thing, Locale locale) {
        return new BriefMarkup(words()).lines(List.of(thing), locale).toString();
    }

    private static ItemLine line(String type, String members, @Nullable LocalDate day) {
        byte[] json = ("{\"resourceType\":\"" + type + "\"," + members + "}").getBytes(UTF_8);
        return new ItemLine(
                "id",
                "x",
                new FactsReader().read(json, "x", type),
                day,
                new FacilityCode("1319900013"),
                "結び<第一>",
                Instant.EPOCH,
                false);
    }

    private static StaticMessageSource words() {
        var words = new StaticMessageSource();
        words.setUseCodeAsDefaultMessage(true);
        words.addMessage("patient.severe", Locale.JAPANESE, "重い");
        words.addMessage("patient.drug", Locale.JAPANESE, "薬剤");
        words.addMessage("items.status.active", Locale.JAPANESE, "続いている");
        words.addMessage("emergency.day.none", Locale.JAPANESE, "日なし");
        words.addMessage("together.count", Locale.JAPANESE, "{0}件・{1}施設");
        return words;
    }
}
