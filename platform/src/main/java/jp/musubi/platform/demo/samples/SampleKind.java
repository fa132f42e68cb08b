package jp.musubi.platform.demo.samples;

import java.util.Locale;
import java.util.Optional;

/** 見本の種類。 */
public enum SampleKind {
    /** 傷病名 */
    CONDITION("condition"),
    /** 薬剤アレルギー等・その他アレルギー等 */
    ALLERGY("allergy"),
    /** 検査 */
    LAB("lab"),
    /** 感染症 */
    INFECTION("infection"),
    /** 患者だけ: 前に登録した項目をなくす */
    PATIENT_ONLY("patient-only"),
    /** 診療情報提供書 */
    REFERRAL("referral"),
    /** 退院時サマリーを添えた診療情報提供書 */
    REFERRAL_WITH_DISCHARGE("referral-with-discharge"),
    /** 健診結果報告書(特定健診) */
    CHECKUP("checkup-specific"),
    /** 健診結果報告書(事業者健診) */
    CHECKUP_EMPLOYER("checkup-employer"),
    /** 患者サマリー */
    PATIENT_SUMMARY("patient-summary"),
    /** 電子処方箋の処方、電子処方箋管理サービスが送る */
    MEDICATION_ORDERS("medication-orders");

    private final String example;

    SampleKind(String example) {
        this.example = example;
    }

    /** As written in the address and on the command line, e.g. {@code referral-with-discharge}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The example document of the standard that has the same places as this sample. */
    public String example() {
        return example;
    }

    /** {@code summary} is the short word for {@code patient-summary}. */
    public static Optional<SampleKind> find(String word) {
        if (word.equals("summary")) {
            return Optional.of(PATIENT_SUMMARY);
        }
        for (SampleKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
