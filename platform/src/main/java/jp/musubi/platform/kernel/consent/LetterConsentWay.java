package jp.musubi.platform.kernel.consent;

/** 診療情報提供書を開く同意の三つの経路(sharing-service §4)。 */
public enum LetterConsentWay {
    /** 紹介元で口頭で。Sent with the letter. */
    ORAL_AT_SENDER("紹介元で"),
    /** 本人が頁で。 */
    PORTAL("本人の頁で"),
    /** 宛先の施設の受付で。 */
    READER_AT_ADDRESSEE("宛先の受付で");

    private final String japanese;

    LetterConsentWay(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
