package jp.musubi.platform.kernel.people.links;

/** 五項目。 What is laid side by side before a link is changed. */
public enum FiveItem {
    NAME("氏名"),
    KANA("カナ"),
    BIRTH_DATE("生年月日"),
    SEX("性別"),
    ADDRESS("住所");

    private final String japanese;

    FiveItem(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
