package jp.musubi.standard.growth;

/** 計るもの。 */
public enum Measure {
    /** In units of 10 g. */
    WEIGHT("体重", "weight", 100),
    /** In units of 1 mm. */
    HEIGHT("身長", "height", 10);

    private final String japanese;
    private final String english;
    private final int perUnit;

    Measure(String japanese, String english, int perUnit) {
        this.japanese = japanese;
        this.english = english;
        this.perUnit = perUnit;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }

    /** How many of the table's units make 1 kg, or 1 cm. */
    public int perUnit() {
        return perUnit;
    }
}
