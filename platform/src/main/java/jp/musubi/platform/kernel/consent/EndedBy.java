package jp.musubi.platform.kernel.consent;

/** 同意が途中で終わったわけ。Who or what ended a consent before its last instant. */
public enum EndedBy {
    PERSON("本人の取りやめ"),
    PROXY("代理人の取りやめ"),
    FACILITY("施設による終了"),
    /** 退院、在宅の関係の終わり、受付の終了。 */
    CLOSED_VISIT("受付の終了"),
    /** 宛先が変わり、前の宛先への同意が終わった。 */
    MOVED("宛先の変更"),
    /** 番号が別の人のものと分かり、その番号での同意が終わった。 */
    RELINKED("番号の紐付けの直し");

    private final String japanese;

    EndedBy(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
