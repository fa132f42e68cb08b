package jp.musubi.platform.demo.samples;

import java.util.Locale;
import java.util.Optional;

/** 見本の種類。 */
public enum SampleKind {
    /** 傷病名 */
    CONDITION,
    /** 薬剤アレルギー等・その他アレルギー等 */
    ALLERGY,
    /** 検査 */
    LAB,
    /** 感染症 */
    INFECTION,
    /** 診療情報提供書 */
    REFERRAL;

    /** As written in the address and on the command line, e.g. {@code condition}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SampleKind> find(String word) {
        for (SampleKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
