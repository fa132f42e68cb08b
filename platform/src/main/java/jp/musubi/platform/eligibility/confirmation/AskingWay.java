package jp.musubi.platform.eligibility.confirmation;

/** 照会の方法。 */
public enum AskingWay {
    /** 窓口のカードリーダー。 */
    CARD("カード"),
    /** 資格確認書の番号。 */
    CERTIFICATE("資格確認書"),
    /** 訪問診療・訪問看護など(マイナ在宅)。 */
    HOME("訪問"),
    /** オンライン診療・服薬指導。 */
    ONLINE("オンライン"),
    /** 一括照会の一行。 */
    BULK("一括照会"),
    /** 災害時、カードも番号もなく。 */
    DISASTER("災害時");

    private final String japanese;

    AskingWay(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
