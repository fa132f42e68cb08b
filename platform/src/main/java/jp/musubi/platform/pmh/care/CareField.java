package jp.musubi.platform.pmh.care;

import java.util.Locale;

/** 認定の欄。 */
public enum CareField {
    PAYER,
    SYMBOL,
    NUMBER,
    BRANCH,
    BIRTH,
    NAME,
    INSURED,
    INSURER,
    LEVEL,
    SHARE,
    FROM,
    UNTIL;

    /** As forms call it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
