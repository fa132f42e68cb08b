package jp.musubi.platform.kernel.consent;

/** 同意の経路。 */
public enum Channel {
    FACE("顔認証"),
    PIN("暗証番号"),
    STAFF("目視");

    private final String japanese;

    Channel(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
