package jp.musubi.platform.kernel.emergency;

/** 見直しの一歩。 */
public enum ReviewStep {
    JUSTIFIED("正当と認める"),
    NOT_JUSTIFIED("正当と認めない"),
    /** The hospital is asked. */
    ASK_BACK("病院に確かめる"),
    /** The hospital answers what it was asked. */
    ANSWER("確かめに答える");

    private final String japanese;

    ReviewStep(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
