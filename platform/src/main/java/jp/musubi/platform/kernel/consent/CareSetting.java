package jp.musubi.platform.kernel.consent;

/** 診療の場。Where the person is cared for; how long a consent holds depends on it (sharing-service §4). */
public enum CareSetting {
    OUTPATIENT("外来"),
    INPATIENT("入院"),
    /** 訪問診療・訪問看護。Holds while the continuing relation of care lasts. */
    HOME("在宅");

    private final String japanese;

    CareSetting(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
