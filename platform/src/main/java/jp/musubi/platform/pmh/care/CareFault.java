package jp.musubi.platform.pmh.care;

/** 欄の誤り。Names the field, never what stands in it. */
public record CareFault(CareField field, Why why) {

    /** なぜ登録できないか。 */
    public enum Why {
        REQUIRED("空です。", "Empty."),
        DIGITS("番号の形が違います。", "Not in the form of the number."),
        DAY("年月日として読めません。", "Not a day."),
        LEVEL("要介護度の言葉ではありません。", "Not a level."),
        SHARE("この人の負担割合ではありません。", "Not a share of this person."),
        PERIOD("有効期間が決まりより長いか、終わりが始まりより前です。", "The period is longer than the rule, or ends before it begins."),
        AGE("この日には、介護保険の被保険者の年齢ではありません。", "Not of an age that is insured on that day."),
        RULE("この日の決まりがありません。", "There is no rule of that day."),
        NOBODY("番号と生年月日の両方が合う人が見つかりません。", "Nobody has both this number and this date of birth."),
        MY_NUMBER("個人番号は書けません。", "An Individual Number may not be written."),
        USED("この被保険者番号は、この日から登録されています。", "This number is registered from that day.");

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
