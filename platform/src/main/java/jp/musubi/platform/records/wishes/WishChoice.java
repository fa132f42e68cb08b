package jp.musubi.platform.records.wishes;

/** 心肺蘇生についての希望。Ours: no public source names the choices. */
public enum WishChoice {
    RESUSCITATE("心肺蘇生を望みます"),
    DO_NOT_RESUSCITATE("心肺蘇生を望みません"),
    LEAVE_IT("そのときの医師と家族に任せます"),
    UNDECIDED("まだ決めていません");

    private final String japanese;

    WishChoice(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
