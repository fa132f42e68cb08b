package jp.musubi.standard.calculation.burden.law;

/** 高額療養費の適用区分。Up to 69 years a to e (ア–オ); from 70 on by share and income. Source: claims §4.2. */
public enum IncomeClass {
    A("ア", false),
    B("イ", false),
    C("ウ", false),
    D("エ", false),
    E("オ", false),
    ACTIVE_3("現役並みⅢ", true),
    ACTIVE_2("現役並みⅡ", true),
    ACTIVE_1("現役並みⅠ", true),
    GENERAL("一般", true),
    GENERAL_2("一般Ⅱ", true),
    GENERAL_1("一般Ⅰ", true),
    LOW_2("低所得Ⅱ", true),
    LOW_1("低所得Ⅰ", true);

    private final String japanese;
    private final boolean from70;

    IncomeClass(String japanese, boolean from70) {
        this.japanese = japanese;
        this.from70 = from70;
    }

    public String japanese() {
        return japanese;
    }

    /** Of the rules for people of 70 and over. */
    public boolean from70() {
        return from70;
    }
}
