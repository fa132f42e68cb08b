package jp.musubi.platform.kernel.settings;

/** 起動の断り。Ends the start with one sentence, in Japanese and in English, and the reason's exit code. */
public final class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final StartRefusal reason;
    private final String japanese;

    public StartRefused(StartRefusal reason, String japanese, String english) {
        super(english);
        this.reason = reason;
        this.japanese = japanese;
    }

    public StartRefusal reason() {
        return reason;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return String.valueOf(getMessage());
    }
}
