package jp.musubi.platform.pmh.certificates.forms;

/** なぜ書けないか。 */
public enum FieldWhy {
    REQUIRED("書いてください。", "Please fill in."),
    LONG("長すぎます。", "Too long."),
    SIGNS("使えない文字があります。", "It holds characters that cannot be used."),
    DAY("年月日として読めません。", "Not a day."),
    NUMBER("数として読めません。", "Not a number."),
    RANGE("数が幅の外です。", "The number is out of range."),
    CHOICE("選べるものではありません。", "Not one of the choices."),
    WAIT("ほかの項目の日と合いません。", "It does not fit the day of another field."),
    MY_NUMBER("個人番号は書けません。", "An Individual Number may not be written.");

    private final String japanese;
    private final String english;

    FieldWhy(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    public String in(boolean english) {
        return english ? this.english : japanese;
    }
}
