package jp.musubi.platform.kernel.disaster;

/** 災害への一手。 */
public enum DisasterStep {
    DECLARE("宣言"),
    EXTEND("期間の延長"),
    ADD_AREAS("地域の追加"),
    END("終了");

    private final String japanese;

    DisasterStep(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
