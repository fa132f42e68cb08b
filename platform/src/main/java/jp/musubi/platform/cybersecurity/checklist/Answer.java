package jp.musubi.platform.cybersecurity.checklist;

/** 答え。 */
public enum Answer {
    YES("はい"),
    NO("いいえ"),
    /** Only at items that are asked of who has a contract with a vendor. */
    NOT_APPLICABLE("対象外");

    private final String japanese;

    Answer(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
