package jp.musubi.platform.records.interviews;

/** 問診への一手。 */
public enum InterviewAct {
    START("下書き"),
    SAVE("保存"),
    GIVE("送付"),
    TAKE_BACK("取下げ"),
    REOPEN("書き直し"),
    READ("閲覧"),
    DISCARD("破棄"),
    ERASE("消去");

    private final String japanese;

    InterviewAct(String japanese) {
        this.japanese = japanese;
    }

    /** Whether a person asks for it by name. */
    public boolean isOfPerson() {
        return this == GIVE || this == TAKE_BACK || this == REOPEN || this == DISCARD;
    }

    public String japanese() {
        return japanese;
    }
}
