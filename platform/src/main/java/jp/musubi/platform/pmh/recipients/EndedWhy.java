package jp.musubi.platform.pmh.recipients;

/** 終わったわけ。 */
public enum EndedWhy {
    MOVED("転出", "moved away"),
    LOST("資格の喪失", "no longer entitled"),
    FILE("ファイルで終了", "ended by a file");

    private final String japanese;
    private final String english;

    EndedWhy(String japanese, String english) {
        this.japanese = japanese;
        this.english = english;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }
}
