package jp.musubi.platform.eligibility.confirmation;

import jp.musubi.platform.kernel.people.FacilityKind;

/** 答えの範囲。 */
public enum Extent {
    /** 資格と、限度額・特定疾病・医療券。 */
    FULL,
    /** 資格確認限定型: 資格だけ。 */
    QUALIFICATION_ONLY;

    /** 健診施設 ask by the kind of eligibility check that knows the coverage only. Source: eligibility-pmh §1. */
    static Extent of(FacilityKind facility) {
        return facility == FacilityKind.CHECKUP_CENTER ? QUALIFICATION_ONLY : FULL;
    }
}
