package jp.musubi.platform.commandline.check.full;

/** だれが見つけたか。 */
public enum FoundBy {
    BOTH("両方", "both"),
    GATE("ゲートだけ", "gate"),
    JUDGE("HAPI だけ", "judge");

    private final String japanese;
    private final String code;

    FoundBy(String japanese, String code) {
        this.japanese = japanese;
        this.code = code;
    }

    public String japanese() {
        return japanese;
    }

    /** In JSON. */
    public String code() {
        return code;
    }
}
