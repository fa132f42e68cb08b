package jp.musubi.platform.eligibility.benefits;

/** 特定疾病の区分。 */
public enum DiseaseCategory {
    DIALYSIS("1", "人工腎臓を実施している慢性腎不全"),
    HAEMOPHILIA("2", "血友病"),
    HIV("3", "抗ウイルス剤を投与している後天性免疫不全症候群");

    private final String code;
    private final String japanese;

    DiseaseCategory(String code, String japanese) {
        this.code = code;
        this.japanese = japanese;
    }

    public String code() {
        return code;
    }

    public String japanese() {
        return japanese;
    }
}
