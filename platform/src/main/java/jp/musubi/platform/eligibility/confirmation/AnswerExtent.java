package jp.musubi.platform.eligibility.confirmation;

import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Extent;
import jp.musubi.platform.kernel.caller.DataClass;

/** 答えの範囲。 */
public enum AnswerExtent {
    /** 資格と、限度額・特定疾病・医療券。 */
    FULL,
    /** 資格確認限定型: 資格だけ。 */
    QUALIFICATION_ONLY;

    /** 健診施設 ask by the kind of eligibility check that knows the coverage only. Source: eligibility-pmh §1. */
    static AnswerExtent of(AccessGrant grant) {
        return grant.extentOf(DataClass.ELIGIBILITY) == Extent.OWN_KIND ? QUALIFICATION_ONLY : FULL;
    }
}
