package jp.musubi.standard.calculation.burden.steps;

/** 診療の別。Ceilings and charges differ by it. */
public enum Care {
    OUTPATIENT("外来", "outpatient"),
    INPATIENT("入院", "inpatient"),
    PHARMACY("調剤", "pharmacy");

    private final String japanese;
    private final String english;

    Care(String japanese, String english) {
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
