package jp.musubi.platform.records.interviews;

/** だれの一手か。 */
public enum InterviewActor {
    /** Also who acts for the person. */
    PERSON("本人"),
    FACILITY("宛先の施設"),
    CLOCK("時計");

    private final String japanese;

    InterviewActor(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
