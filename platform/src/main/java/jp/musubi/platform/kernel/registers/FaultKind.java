package jp.musubi.platform.kernel.registers;

/** 項目の誤り。What is wrong with a field of an entry; said without its value. */
public enum FaultKind {
    MISSING("書いてありません", "is missing"),
    UNKNOWN_FIELD("この台帳にない項目です", "is no field of this register"),
    NO_DAY("日付は 2026-04-01 のように書きます", "is written as 2026-04-01"),
    NO_YES("yes か no で書きます", "is yes or no"),
    NO_CHOICE("決まった語のどれかで書きます", "is one of the fixed words"),
    TOO_LONG("300文字までです", "has at most 300 characters"),
    CONTROL_SIGN("改行や制御文字は書けません", "holds a control sign"),
    MY_NUMBER("個人番号は登録できません", "must not hold a My Number"),
    NO_NUMBER("番号の形が正しくありません", "is not a number of this form"),
    CHECK_DIGIT("検証番号が合いません", "has a wrong check digit"),
    FEE_TABLE("点数表番号(3桁目)が施設の種類と合いません", "has a third digit of another kind of facility"),
    EMERGENCY_HOSPITAL("救急の機能を持てるのは病院だけです", "is for hospitals only"),
    EMERGENCY_RIGHT("救急時閲覧の権利を持てるのは診療に当たる職種だけです", "is for clinicians only"),
    PERIOD("終わりの日が始まりの日より前です", "is before the first day"),
    NO_PREFECTURE("都道府県番号は 01〜47 です(全国は 00)", "is 01 to 47, or 00 for the whole country"),
    NO_FACILITY("施設の台帳にない医療機関コードです", "is no code of the register of facilities"),
    OTHER_FACILITY("別の施設の職員の番号です", "is an id of another facility's staff"),
    NO_STAFF_ID("英小文字と数字と - で64字までです", "has small letters, digits and - only, at most 64"),
    NO_CERTIFICATE("PEM の証明書として読めません", "is no certificate in PEM"),
    OTHER_CERTIFICATE("アドレスの拇印の証明書ではありません", "is not the certificate of this thumbprint"),
    NO_HOLDER("呼び手または職員の台帳にない持ち主です", "is no party and no member of staff"),
    OTHER_HOLDER("別の持ち主のものとして登録されています", "is registered for another holder"),
    EXISTS("すでに台帳にあります。一覧から開いて直してください", "is in the register already: open its entry to change it"),
    KEY_CHANGED("アドレスの番号と違います", "differs from the address"),
    TWICE("同じ番号の行が前にあります", "stands in an earlier row too"),
    NOT_OWN("自施設の分だけ登録できます", "is not of your facility"),
    ROW_LENGTH("列の数が1行目と違います", "has another number of columns than the first line"),
    COLUMN_TWICE("同じ項目の列が前にあります", "has an earlier column too"),
    NO_ROWS("1行目の項目名と、その下の行が要ります", "needs a line of names and rows under it"),
    QUOTES("引用符が閉じていません", "has an open quotation mark"),
    NO_CHARSET("UTF-8 か Windows-31J で書いてください", "is neither UTF-8 nor Windows-31J"),
    TOO_MANY_ROWS("一度に20,000行までです", "has more than 20,000 rows");

    private final String japanese;
    private final String english;

    FaultKind(String japanese, String english) {
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
