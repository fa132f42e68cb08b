package jp.musubi.platform.kernel.access;

import jp.musubi.platform.kernel.problems.ProblemCode;

/** 断りの理由。The precise reason: for the log and the person only, never for the caller (access-matrix §5). */
public enum RefusalReason {
    NO_SUCH_PERSON("該当する人がいません"),
    COVERAGE_ENDED("資格が切れています"),
    NO_CONSENT("同意がありません"),
    CONSENT_EXPIRED("閲覧期間(同意から24時間)を過ぎています"),
    NOT_OWN("本人の記録ではありません"),
    CLASS_NOT_ALLOWED("この立場では見られない区分です"),
    PURPOSE_NOT_ALLOWED("利用目的が許されていません"),
    FACILITY_UNKNOWN("登録のない施設です"),
    AREA_NOT_OPEN("参加していない地域の施設です"),
    SUBMISSION_NOT_ALLOWED("この施設からは登録できない種類です"),
    WRONG_PIN("暗証番号が違います"),
    CARD_LOCKED("カードがロックされています");

    private final String japanese;

    RefusalReason(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    /**
     * The refusal that the caller is told. What depends on the person is one and the same for "no such person", "no
     * consent" and "not yours"; what depends on the caller alone is said as it is.
     */
    public ProblemCode answer() {
        return switch (this) {
            case PURPOSE_NOT_ALLOWED -> ProblemCode.ACCESS_PURPOSE;
            case FACILITY_UNKNOWN, AREA_NOT_OPEN -> ProblemCode.ACCESS_AREA;
            case COVERAGE_ENDED -> ProblemCode.MEMBER_EXPIRED;
            case SUBMISSION_NOT_ALLOWED -> ProblemCode.ACCESS_SUBMIT;
            case NO_SUCH_PERSON, NO_CONSENT, CONSENT_EXPIRED, NOT_OWN, CLASS_NOT_ALLOWED, WRONG_PIN, CARD_LOCKED ->
                ProblemCode.ACCESS_REFUSED;
        };
    }
}
