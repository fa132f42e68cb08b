package jp.musubi.platform.kernel.access;

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
    SUBMISSION_NOT_ALLOWED("この施設からは登録できない種類です");

    private final String japanese;

    RefusalReason(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
