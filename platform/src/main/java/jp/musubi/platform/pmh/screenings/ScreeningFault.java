package jp.musubi.platform.pmh.screenings;

import org.jspecify.annotations.Nullable;

/**
 * 行の誤り。Line and column, never what stands there.
 *
 * @param line from 1, the heading counted
 * @param field null for the whole line
 */
public record ScreeningFault(int line, @Nullable ScreeningField field, Why why) {

    /** なぜ取り込めないか。 */
    public enum Why {
        HEADING("見出しが違います。", "The heading is another."),
        CSV("CSV として読めません。", "Not CSV."),
        CHARACTERS("文字コードが UTF-8 でも Windows-31J でもありません。", "Neither UTF-8 nor Windows-31J."),
        MANY("行が多すぎます。", "Too many lines."),
        CELLS("欄の数が違います。", "Another number of cells."),
        REQUIRED("空です。", "Empty."),
        LONG("長すぎます。", "Too long."),
        MY_NUMBER("個人番号は書けません。", "An Individual Number may not be written."),
        DIGITS("番号の形が違います。", "Not in the form of the number."),
        DAY("年月日として読めません。", "Not a day."),
        FUTURE("まだ来ていない日です。", "A day to come."),
        ORDER("受診日より前の日です。", "Before the day of the screening."),
        KIND("この日に行われる検診の種類ではありません。", "No kind of screening of that day."),
        JUDGEMENT("判定の言葉ではありません。", "Not a judgement."),
        FOLLOW_UP("精検の結果の言葉ではないか、判定が要精検ではありません。", "Not a result of an examination, or none was needed."),
        NOBODY("番号と生年月日の両方が合う人が見つかりません。", "Nobody has both this number and this date of birth."),
        SEX("その性別の人は受けない検診です。", "Nobody of that sex has this screening."),
        TWICE("同じ人の同じ日の同じ検診が、前の行にあります。", "The same person, day and kind stands in a line above."),
        OTHER("ほかの自治体が登録しています。", "Another municipality registered it.");

        private final String japanese;
        private final String english;

        Why(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        public String in(boolean english) {
            return english ? this.english : japanese;
        }
    }
}
