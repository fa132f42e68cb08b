package jp.musubi.platform.records;

/** 提出の状態。 */
public enum SubmissionState {
    WAITING("順番待ち"),
    TAKEN("登録済"),
    REFUSED("受付不可"),
    /** The caller may not, or not now: no rule of the gate. */
    TURNED_AWAY("断り"),
    STOPPED("中止"),
    /** The platform failed on it; sending again never doubles. */
    BROKEN("当方の誤り");

    private final String japanese;

    SubmissionState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    public boolean over() {
        return this != WAITING;
    }
}
