package jp.musubi.platform.records.checkups;

/** 特定保健指導の段階。 */
public enum GuidanceLevel {
    ACTIVE("積極的支援"),
    MOTIVATING("動機付け支援"),
    /** Something that would decide was not measured or asked. */
    UNJUDGED("判じられない"),
    ON_MEDICATION("服薬中で対象外"),
    INFORMATION("情報提供"),
    /** Not 40 to 74 years old at the end of the fiscal year. */
    OUT_OF_AGE("年齢が対象外");

    private final String japanese;

    GuidanceLevel(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
