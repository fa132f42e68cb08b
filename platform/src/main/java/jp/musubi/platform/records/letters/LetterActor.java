package jp.musubi.platform.records.letters;

/** だれの行いか。 */
public enum LetterActor {
    SENDER("送った施設"),
    ADDRESSEE("宛先の施設"),
    /** The person, or a proxy for the person. */
    PERSON("本人・代理人"),
    CLOCK("期限"),
    PLATFORM("受付");

    private final String japanese;

    LetterActor(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
