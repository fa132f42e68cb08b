package jp.musubi.platform.records;

/** 受診前の問診の状態。 */
public enum InterviewState {
    DRAFT("下書き"),
    GIVEN("送付済"),
    READ("閲覧済"),
    TAKEN_BACK("取下げ"),
    /** Also thrown away by the person before it was given; the words are gone, the steps stay. */
    ERASED("消去済");

    private final String japanese;

    InterviewState(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }

    /** Whether the facility may read it. */
    public boolean isWithFacility() {
        return this == GIVEN || this == READ;
    }
}
