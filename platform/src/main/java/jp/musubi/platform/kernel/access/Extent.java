package jp.musubi.platform.kernel.access;

/** どこまで。How much of a class a cell of the matrix shows. */
public enum Extent {
    ALL("すべて"),
    /** Facilities and the person see the items that the checkup's law makes compulsory (note under access-matrix §2). */
    COMPULSORY_ITEMS("法定の項目"),
    SPECIFIC_ITEMS("特定健診の項目"),
    /** By who ran the checkup: {@link CheckupItems}. */
    INSURER_ITEMS("実施者ごとの項目"),
    /** 登録の有無、状態、宛先、時。Of a letter, not its content. */
    STATE("状態と宛先だけ"),
    /** 届いていること。Of a letter, not its content. */
    WAITING("待つ文書があることだけ"),
    EXISTENCE("この施設への同意の有無だけ"),
    /** 読み取り機での同意と取りやめ。 */
    AT_READER("読み取り機での同意と取りやめ"),
    OWN_KIND("自施設の種類の分だけ");

    private final String japanese;

    Extent(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
