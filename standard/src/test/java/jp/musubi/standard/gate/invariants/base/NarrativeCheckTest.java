package jp.musubi.standard.gate.invariants.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import jp.musubi.standard.gate.findings.RuleBook;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NarrativeCheckTest {

    private static final String OPENING = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";

    private static String in(String content) {
        return OPENING + content + "</div>";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "特になし",
                "<p>腹痛<br/>腰痛<br />なし</p>",
                "<p>A &amp; B &lt; C &gt; D &quot;E&quot; &apos;F&apos; &#160; &#x3042; &#00000160;</p>",
                "<!-- 控え --><p>本文</p><!---->",
                "<![CDATA[<b>そのまま</b> & ]]>",
                "<ul><li>一</li>\n <li>二<ol><li>三</li></ol></li></ul>",
                "<dl><dt>名</dt><dd><p>値</p></dd></dl>",
                "<table border='1' summary=\"表\"><caption>題</caption><colgroup><col width='10'/></colgroup>"
                        + "<thead><tr><th scope='col'>項目</th></tr></thead><tbody><tr><td colspan='2'><p>値</p></td></tr></tbody></table>",
                "<a href='https://example.jp/a?b=1&amp;c=2'>案内</a><a name='x'>印</a><a href='#x'>戻る</a>",
                "<img src='#図' alt='図'/>",
                "<img src='data:image/png;base64,AAAA' alt='図'/>",
                "<p style='color: red; width: 10px' class='a' id='b' lang='ja' xml:lang='ja' dir='ltr' title='c'>赤</p>",
                "<p><span><b><i><em><strong><small><big><tt><sub>下</sub></tt></big></small></strong></em></i></b></span></p>",
                "<map name='m'><area shape='rect' coords='0,0,1,1' href='#a' alt='a'/></map>図",
                "<blockquote cite='http://a.jp'><p>引用</p></blockquote><pre xml:space='preserve'> 字\n下げ</pre><hr/>",
                "<div xmlns='http://www.w3.org/1999/xhtml' xmlns:v='urn:v'><h1>題</h1></div >",
                "<b><p>a</p><blockquote>b</blockquote></b><h1><p>c</p></h1>",
                "&#160;",
                "a ]] > b"
            })
    void 使ってよいもの(String content) {
        assertThat(Texts.rulesOf(in(content))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<style>p { color: red }</style>",
                "<p onclick='a()'>a</p>",
                "<p ONCLICK='a()'>a</p>",
                "<iframe src='http://a.jp'></iframe>a",
                "<form><input type='text'/></form>a",
                "<object data='a'>a</object>",
                "<link rel='stylesheet' href='http://a.jp/a.css'/>a",
                "<base href='http://a.jp/'/>a",
                "<svg xmlns='http://www.w3.org/2000/svg'>a</svg>",
                "<body>a</body>",
                "<font color='red'>a</font>",
                "<del>a</del>",
                "<P>a</P>",
                "<x:p xmlns:x='http://www.w3.org/1999/xhtml'>a</x:p>",
                "<p style='background: url(http://a.jp/a.png)'>a</p>",
                "<p style='background: UR\\4c(http://a.jp)'>a</p>",
                "<p style='width: eXpression(a())'>a</p>",
                "<p style='&#x40;import a'>a</p>",
                "<a href='javascript:a()'>a</a>",
                "<a href=' java&#9;script&#58;a()'>a</a>",
                "<a href='data:text/html,a'>a</a>",
                "<a href='VBScript:a'>a</a>",
                "<a target='_blank' href='http://a.jp'>a</a>",
                "<img src='javascript:a()'/>",
                "<p><div>a</div></p>",
                "<p><p>a</p></p>",
                "<p><blockquote>a</blockquote></p>",
                "<h1><ul><li>a</li></ul></h1>",
                "<b><table><tr><td>a</td></tr></table></b>",
                "<table><tr><p>a</p></tr></table>",
                "<li>a</li>",
                "<ul>a<li>b</li></ul>",
                "<table><td>a</td></table>",
                "<br>a</br>"
            })
    void 使えないもの(String content) {
        assertThat(Texts.rulesOf(in(content))).containsOnly("txt-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div>a</div>",
                "<div xmlns=''>a</div>",
                "<div xmlns='http://www.w3.org/1999/html'>a</div>",
                "<div xmlns:x='http://www.w3.org/1999/xhtml'>a</div>"
            })
    void 名前空間は_XHTML_のもの(String div) {
        assertThat(Texts.rulesOf(div)).containsExactly("txt-1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t", "　", "&#x3000;", "<p> </p><br/>", "<!-- 控え -->", "<![CDATA[ ]]>", "<hr/>"})
    void 中身のないもの(String content) {
        assertThat(Texts.rulesOf(in(content))).containsExactly("txt-2");
    }

    @Test
    void 根の前後には_空白とコメントがあってよい() {
        assertThat(Texts.rulesOf(" <!-- 前 --> " + in("a") + "<!-- 後 -->\n")).isEmpty();
    }

    @Test
    void 閉じた空の根にも_中身がない() {
        assertThat(Texts.rulesOf(" <div xmlns='http://www.w3.org/1999/xhtml'/> "))
                .containsExactly("txt-2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "特になし",
                "<p>a</p>",
                "<divx>a</divx>",
                "<!-- a",
                "<?xml version='1.0'?><div xmlns='http://www.w3.org/1999/xhtml'>a</div>",
                "<!DOCTYPE div [<!ENTITY a 'aaaa'>]><div xmlns='http://www.w3.org/1999/xhtml'>&a;</div>",
                OPENING,
                OPENING + "a",
                OPENING + "a</div",
                OPENING + "a</p>",
                OPENING + "<b><i>a</b></i></div>",
                OPENING + "a</div>b",
                OPENING + "a</div><div>b</div>",
                "<div",
                "<div xmlns",
                "<div xmlns=",
                "<div xmlns='",
                "<div xmlns='http://www.w3.org/1999/xhtml'",
                "<div xmlns='http://www.w3.org/1999/xhtml'/"
            })
    void 形の崩れた全体(String div) {
        assertThat(Texts.rulesOf(div)).containsExactly("G-XHTML");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A & B",
                "A &nbsp; B",
                "A &unknown; B",
                "A &amp B",
                "&#0;",
                "&#x;",
                "&#;",
                "&#xD800;",
                "&#1114112;",
                "&#99999999999999;",
                "&#x0000000000000000000041;",
                "&#１;",
                "A < B",
                "<>a</>",
                "< p>a</p>",
                "<p/ >a",
                "<p class=a>b</p>",
                "<p class>b</p>",
                "<p class='a'id='b'>c</p>",
                "<p class='a' class='b'>c</p>",
                "<p title='a<b'>c</p>",
                "<p title='a&b'>c</p>",
                "a ]]> b",
                "<!-- a -- b -->c",
                "<!-- a",
                "<![CDATA[ a",
                "<!ELEMENT a>b",
                "<?php a ?>b",
                "\uFFFE"
            })
    void 形の崩れた中身(String content) {
        assertThat(Texts.rulesOf(in(content))).containsExactly("G-XHTML");
    }

    @Test
    void 入れ子は百まで() {
        int inner = 99;
        assertThat(Texts.rulesOf(in("<div>".repeat(inner) + "a" + "</div>".repeat(inner))))
                .isEmpty();
        assertThat(Texts.rulesOf(in("<div>".repeat(inner + 1) + "a" + "</div>".repeat(inner + 1))))
                .containsExactly("G-XHTML");
    }

    @Test
    void 大きな悪意の文章も_一度読むだけ() {
        int many = 100_000;
        List<String> wellFormed = List.of(
                "&lt;".repeat(many),
                "あ &#x3042; ".repeat(many),
                "<br/>".repeat(many) + "a",
                "<p>a</p>".repeat(many),
                "<p title='" + "&#32;".repeat(many) + "'>a</p>");
        List<String> malformed = List.of(
                "<div>".repeat(many),
                OPENING.repeat(many),
                "&".repeat(many),
                "&#".repeat(many),
                "<".repeat(many),
                "</".repeat(many),
                "<!--".repeat(many),
                "<![CDATA[".repeat(many),
                "<p ".repeat(many),
                "<p " + "a='' ".repeat(many) + ">a</p>",
                "<p title='".repeat(many));
        for (int i = 0; i < wellFormed.size(); i++) {
            assertThat(Texts.rulesOf(in(wellFormed.get(i))))
                    .as("wellFormed %d", i)
                    .isEmpty();
        }
        for (int i = 0; i < malformed.size(); i++) {
            assertThat(Texts.rulesOf(in(malformed.get(i))))
                    .as("malformed %d", i)
                    .containsExactly("G-XHTML");
        }
    }

    @Test
    void 一つの文章の誤りは_種類ごとに一度だけ言う() {
        assertThat(Texts.rulesOf(in("<p onclick='a'>a</p><p onclick='b'>b</p><u>c</u>")))
                .containsExactly("txt-1", "txt-1");
    }

    @ParameterizedTest
    @EnumSource
    void 誤りの言葉は_決まりの文に入る(NarrativeFault fault) {
        assertThat(RuleBook.standard().get(fault.rule()).japanese()).contains("{0}");
        assertThat(RuleBook.standard().get(fault.rule()).english()).contains("{1}");
        assertThat(fault.english()).isNotBlank().doesNotEndWith(".");
    }

    @Test
    void 所見の言葉に_文章の言葉は出ない() {
        RecordingJudging judging = Texts.reported(in("<himitsu naisho='秘密'>秘密</himitsu>"));
        assertThat(judging.words()).isNotEmpty();
        assertThat(judging.words().toString()).doesNotContain("himitsu", "naisho", "秘密");
    }

    @Property
    void でたらめな並びでも投げない(@ForAll long seed, @ForAll @IntRange(max = 60) int length) {
        String[] parts = {
            "<div",
            " xmlns='http://www.w3.org/1999/xhtml'",
            ">",
            "</div>",
            "<p",
            "</p>",
            "/>",
            "<",
            "&",
            "amp;",
            "&#",
            "x41;",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "'",
            "\"",
            "=",
            " ",
            "a",
            "あ",
            "𠮷",
            "style",
            "href",
            "javascript:",
            "<?",
            "<!"
        };
        Random random = new Random(seed);
        StringBuilder div = new StringBuilder(random.nextBoolean() ? OPENING : "");
        for (int i = 0; i < length; i++) {
            div.append(parts[random.nextInt(parts.length)]);
        }
        assertThat(Texts.rulesOf(div.toString())).isSubsetOf("G-XHTML", "txt-1", "txt-2");
    }

    @Property
    void 任意の文字列でも投げない(@ForAll String content) {
        String readable = content.codePoints()
                .filter(sign -> sign >= 0x20 && (sign < 0xD800 || sign > 0xDFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(Texts.rulesOf(in(readable))).isSubsetOf("G-XHTML", "txt-1", "txt-2");
    }
}
