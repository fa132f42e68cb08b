package jp.musubi.standard.gate.packages.differences;

/** 違いの判断。What a person found when looking at a difference. */
public enum Verdict {
    SILENT("資料になし"),
    FAULT("公式の誤り"),
    ELSEWHERE("別の決まりで判定"),
    PROSE("文章の決まり"),
    LATER("後の版"),
    /** Nobody has looked yet. */
    OPEN("未確認");

    private final String japanese;

    Verdict(String japanese) {
        this.japanese = japanese;
    }

    public String japanese() {
        return japanese;
    }
}
