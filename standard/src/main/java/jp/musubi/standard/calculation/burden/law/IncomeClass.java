package jp.musubi.standard.calculation.burden.law;

/** 高額療養費の適用区分。Up to 69 years a to e (ア–オ); from 70 on by share and income. Source: claims §4.2. */
public enum IncomeClass {
    A("ア", "a (ア)", false),
    B("イ", "b (イ)", false),
    C("ウ", "c (ウ)", false),
    D("エ", "d (エ)", false),
    E("オ", "e (オ)", false),
    ACTIVE_3("現役並みⅢ", "as in working life III", true),
    ACTIVE_2("現役並みⅡ", "as in working life II", true),
    ACTIVE_1("現役並みⅠ", "as in working life I", true),
    GENERAL("一般", "general", true),
    GENERAL_2("一般Ⅱ", "general II", true),
    GENERAL_1("一般Ⅰ", "general I", true),
    LOW_2("低所得Ⅱ", "low income II", true),
    LOW_1("低所得Ⅰ", "low income I", true);

    private final String japanese;
    private final String english;
    private final boolean from70;

    IncomeClass(String japanese, String english, boolean from70) {
        this.japanese = japanese;
        this.english = english;
        this.from70 = from70;
    }

    public String japanese() {
        return japanese;
    }

    public String english() {
        return english;
    }

    /** Of the rules for people of 70 and over. */
    public boolean from70() {
        return from70;
    }
}
