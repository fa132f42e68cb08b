package jp.musubi.platform.pmh.recipients;

import org.jspecify.annotations.Nullable;

/**
 * 受け取れないわけ。Says the field and the reason, never what stood there.
 *
 * @param field or null for the whole line
 */
public record RecipientFault(@Nullable RecipientField field, Why why) {

    /** わけ。 */
    public enum Why {
        REQUIRED("空です。", "is empty."),
        LONG("長すぎます。", "is too long."),
        DAY("日付ではありません(2026-04-01、2026/04/01、20260401 のどれか)。", "is no date (2026-04-01, 2026/04/01 or 20260401)."),
        DIGITS("数字の桁が違います。", "has another number of digits."),
        AMOUNT("0 から 9,999,999 までの円ではありません。", "is no amount from 0 to 9,999,999 yen."),
        ORDER("終わりの日が始まりの日より前です。", "is before the first day."),
        MY_NUMBER("個人番号(マイナンバー)が入っています。消してください。", "holds a My Number. Take it out."),
        NOBODY("番号と生年月日の両方が合う人が見つかりません。", "Nobody has this number and was born on that day."),
        PAYER(
                "この自治体の制度の番号でも、この都道府県の国の公費の番号でもないか、ほかの自治体の番号です。",
                "is of no scheme of this municipality and no national number of its prefecture, or another municipality's."),
        CHECK_DIGIT("検証番号が違います。", "has a wrong check digit."),
        LAW("始まりの日に、この法別の公費がありません。", "There is no public payer of this law on the first day."),
        FACILITY(
                "医療機関コード10桁を空白で区切って、100か所までです。",
                "holds codes of institutions with ten digits, parted by blanks, up to 100."),
        NOT_YET("始まりの日に、この制度のきまりがありません。", "The scheme has no rules on the first day."),
        AGE("始まりの日に、この制度の対象の年齢ではありません。", "The scheme is not for this age on the first day."),
        NOT_FOR_INCOME("この制度の対象の所得区分ではありません。", "The scheme is not for this income class."),
        USED("この受給者番号は、同じ日から、もう登録されています。", "This number is registered from the same day."),
        OTHER_PERSON("この受給者番号は、同じ日から、別の人に登録されています。", "This number is another person's from the same day."),
        TWICE("同じ番号、同じ日の行が、ファイルに二つあります。", "The file has this number and day twice."),
        UNKNOWN("終わらせる受給者が見つかりません。", "The recipient to be ended is not there."),
        ACT("処理区分は 1(登録・変更)か 3(終了)です。全件のファイルでは 1 だけです。", "is 1 (register, change) or 3 (end); 1 only in a full file."),
        CELLS("欄の数が見出しと違います。", "The line has another number of cells than the heading."),
        HEADING("見出しの行が違います。", "The heading is not that of this file."),
        CHARACTERS("文字コードが違います。", "The characters are not of this character set."),
        CSV("CSV として読めません。", "This is no CSV."),
        TOO_MANY("行が多すぎます。", "There are too many lines.");

        private final String japanese;
        private final String english;

        Why(String japanese, String english) {
            this.japanese = japanese;
            this.english = english;
        }

        public String japanese() {
            return japanese;
        }

        public String english() {
            return english;
        }
    }
}
