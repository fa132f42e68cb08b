package jp.musubi.standard.gate.invariants.base;

/** 文章の誤り。The words say what is wrong without a word of the narrative. */
enum NarrativeFault {
    NO_DIV("G-XHTML", "<div> で始まっていません", "it does not begin with <div>"),
    UNCLOSED("G-XHTML", "閉じていないタグがあります", "a tag is not closed"),
    CROSSED("G-XHTML", "終了タグが、いちばん内側の開始タグと合いません", "an end tag is not that of the innermost element"),
    TAG("G-XHTML", "タグの書き方が崩れています", "a tag is malformed"),
    ATTRIBUTE("G-XHTML", "属性の書き方が崩れています", "an attribute is malformed"),
    REPEATED_ATTRIBUTE("G-XHTML", "一つのタグに同じ属性が二つあります", "a tag has the same attribute twice"),
    ENTITY("G-XHTML", "& の後ろが XML の文字参照ではありません", "an & does not begin a character reference of XML"),
    TEXT("G-XHTML", "XML に書けない文字の並びがあります", "there are characters that XML does not allow there"),
    COMMENT("G-XHTML", "コメントの書き方が崩れています", "a comment is malformed"),
    DECLARATION("G-XHTML", "文書型宣言や処理命令があります", "there is a document type or a processing instruction"),
    TOO_DEEP("G-XHTML", "入れ子が深すぎます(上限 100)", "it is nested too deeply (limit 100)"),
    TRAILING("G-XHTML", "最後の </div> の後ろに余分なものがあります", "there is something behind the last </div>"),
    NAMESPACE("txt-1", "XHTML の名前空間でないところ", "another namespace than that of XHTML"),
    ELEMENT("txt-1", "使えない要素", "an element that is not allowed"),
    PLACE("txt-1", "置けないところにある要素または文字", "an element or text where it may not stand"),
    ATTRIBUTE_NAME("txt-1", "使えない属性", "an attribute that is not allowed"),
    STYLE("txt-1", "外のものを呼び出す style", "a style that reaches outside"),
    LINK("txt-1", "プログラムを動かすリンク", "a link that runs a program"),
    NO_CONTENT("txt-2", "中身がありません", "it has no content");

    private final String rule;
    private final String japanese;
    private final String english;

    NarrativeFault(String rule, String japanese, String english) {
        this.rule = rule;
        this.japanese = japanese;
        this.english = english;
    }

    String rule() {
        return rule;
    }

    String japanese() {
        return japanese;
    }

    String english() {
        return english;
    }
}
