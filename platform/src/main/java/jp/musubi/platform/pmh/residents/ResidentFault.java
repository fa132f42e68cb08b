package jp.musubi.platform.pmh.residents;

import org.jspecify.annotations.Nullable;

/**
 * 行の誤り。Line and column, never what stands there.
 *
 * @param line from 1, the heading counted
 * @param field null for the whole line
 */
public record ResidentFault(int line, @Nullable ResidentField field, Why why) {

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
        ACT("1(登録・変更)か 3(終了)です。全件のファイルでは 1 だけです。", "Is 1 (register, change) or 3 (end); 1 only in a full file."),
        DIGITS("番号の形が違います。", "Not in the form of the number."),
        DAY("年月日として読めません。", "Not a day."),
        SEX("女か男です。", "Is 女 or 男."),
        BEFORE_BIRTH("生まれた日より前です。", "Before the birth."),
        ORDER("住み始めた日より前です。", "Before the first day."),
        REASON("転出、死亡、誤った登録のどれかです。", "Is 転出, 死亡 or 誤った登録."),
        NOBODY("番号と生年月日の両方が合う人が見つかりません。", "Nobody has both this number and this date of birth."),
        ELSEWHERE("この日に、ほかの自治体の対象者として登録されています。", "Another municipality has registered the person for that day."),
        OTHER_DAY("登録してある住み始めた日と違います。", "Another first day is registered."),
        UNKNOWN("終わらせる対象者が見つかりません。", "The resident to be ended is not there."),
        TWICE("同じ人が前の行にあります。", "The same person stands in a line above.");

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
