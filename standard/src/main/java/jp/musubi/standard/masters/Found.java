package jp.musubi.standard.masters;

/**
 * 見つけた一行。
 *
 * @param why how well it fits; the order of the constants is the order of the answers
 */
public record Found(MasterEntry entry, Why why) {

    /** 合い方。 */
    public enum Why {
        /** The code itself was typed. */
        CODE,
        /** The name, the kana or an abbreviation was typed. */
        WHOLE,
        /** The name, the kana or an abbreviation begins so. */
        BEGINNING,
        /** A code begins so. */
        CODE_BEGINNING,
        /** All that was typed stands somewhere in it. */
        WITHIN
    }
}
