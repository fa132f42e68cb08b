package jp.musubi.platform.portal.furigana;

import java.util.regex.Pattern;

/**
 * 読み。What stands as {@code 漢字(かんじ)} or {@code 下書き(したがき)} becomes a ruby, with the brackets for who cannot show one.
 * The text is already safe as HTML, and stays so: only kanji, kana and brackets are taken apart.
 */
final class Readings {

    private static final String KANJI = "([\\p{IsHan}々ヶ]+)";

    /** With the end of a word that its reading ends with, too. */
    private static final Pattern WITH_END = Pattern.compile(KANJI + "([ぁ-ん]{1,2})\\(([ぁ-んー]+?)\\2\\)");

    private static final Pattern WHOLE = Pattern.compile(KANJI + "\\(([ぁ-んー]+|ページ)\\)");

    private Readings() {}

    static String above(String text) {
        if (text.indexOf('(') < 0) {
            return text;
        }
        String ended = WITH_END.matcher(text).replaceAll(ruby("$1", "$3") + "$2");
        return WHOLE.matcher(ended).replaceAll(ruby("$1", "$2"));
    }

    static String ruby(String word, String reading) {
        // The brackets in rp are no reading in brackets: they stand before a tag.
        return "<ruby>" + word + "<rp>(</rp><rt>" + reading + "</rt><rp>)</rp></ruby>";
    }
}
