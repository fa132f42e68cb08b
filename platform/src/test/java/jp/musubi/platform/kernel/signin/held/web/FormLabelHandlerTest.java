package jp.musubi.platform.kernel.signin.held.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.web.util.HtmlUtils;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** 書式は、見えていた欄のことばを、見えていたとおりに持って行く。 */
class FormLabelHandlerTest {

    private static final Pattern TAKEN = Pattern.compile("<input type=\"hidden\" name=\"_labels\" value=\"([^\"]*)\">");
    private static final String PROOF = "<input type=\"hidden\" name=\"_csrf\" value=\"x\">";

    private final ITemplateEngine engine = engine();

    @Test
    void 欄と選ぶものとボタンのことばが_見えたとおりに付いて行く() {
        assertThat(linesOf("""
                <h1>紹介状を<span>書く</span></h1>
                <form method="post">%s
                  <input type="hidden" name="draft" value="d">
                  <label for="p">紹介<b>目的</b> &amp; 経過</label><textarea id="p" name="purpose">書いた文</textarea>
                  <label>診療科 <select name="department"><option value="">選ぶ</option><option value="01">内科</option></select></label>
                  <label class="tick"><input type="checkbox" name="agreed" value="yes"><span>同意しました</span></label>
                  <fieldset><legend>性別</legend><label><input type="radio" name="sex" value="F">女</label></fieldset>
                  <div role="group" aria-label="A1 資料"><label for="n">備考</label><input id="n" name="note-1" type="text"></div>
                  <label><input type="checkbox" name="told">伝えました</label>
                  <input name="q" type="search" aria-label="探すことば">
                  <button name="do" value="send">送る<span>この人に</span></button><button>閉じる</button>
                </form>
                """.formatted(PROOF)))
                .containsExactlyInAnyOrder(
                        "\t\t紹介状を書く",
                        "purpose\t\t紹介目的 & 経過\ttextarea",
                        "department\t\t診療科\tselect",
                        "department\t01\t内科",
                        "agreed\t\t同意しました\tcheckbox",
                        "agreed\tyes\t✓",
                        "sex\t\t性別\tradio",
                        "sex\tF\t女",
                        "note-1\t\tA1 資料 備考\ttext",
                        "told\t\t伝えました\tcheckbox",
                        "told\ton\t✓",
                        "q\t\t探すことば\ttext",
                        "do\tsend\t送るこの人に");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<form method='get'><label for='q'>ことば</label><input id='q' name='q'></form>",
                "<form>" + PROOF + "<label for='p'>暗証番号</label><input id='p' name='pin'></form>",
                "<form>" + PROOF + "<input type='hidden' name='id' value='1'><button>取り消す</button></form>"
            })
    void 探す書式と_秘密の書式と_押すだけの書式は_何も持たない(String page) {
        assertThat(linesOf(page)).isEmpty();
    }

    @Test
    void 多すぎるときは_欄のことばが先に残り_選ぶものは欄ごとに_そろって残るか残らない() {
        var page = new StringBuilder("<form>" + PROOF + "<label for='k'>区</label><select id='k' name='ward'>");
        for (int i = 0; i < 2_000; i++) {
            page.append("<option value='").append(i).append("'>見本区その").append(i).append("</option>");
        }
        page.append("</select><label for='w'>わけ</label><input id='w' name='why'>")
                .append(
                        "<label for='s'>性別</label><select id='s' name='sex'><option value='F'>女</option></select></form>");
        List<String> lines = linesOf(page.toString());
        assertThat(lines)
                .contains("ward\t\t区\tselect", "why\t\tわけ\ttext", "sex\tF\t女")
                .noneMatch(line -> line.startsWith("ward\t0\t"));
        assertThat(String.join("\n", lines)).hasSizeLessThanOrEqualTo(16_000);
    }

    private List<String> linesOf(String page) {
        Matcher taken = TAKEN.matcher(engine.process(page, new Context()));
        return taken.find() ? HtmlUtils.htmlUnescape(taken.group(1)).lines().toList() : List.of();
    }

    private static ITemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new FormLabelDialect());
        return engine;
    }
}
