package jp.musubi.platform.kernel.problems;

/** だれの番か。 */
public enum Turn {
    COUNTER("窓口"),
    VENDOR("ベンダー"),
    PLATFORM("当方"),
    PERSON("本人");

    private final String japanese;

    Turn(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
