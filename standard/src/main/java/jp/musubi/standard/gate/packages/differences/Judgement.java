package jp.musubi.standard.gate.packages.differences;

/**
 * 判断と理由。
 *
 * @param reason one of few, so that differences can be counted by it; empty when nobody has looked
 */
public record Judgement(Verdict verdict, String reason, String source) {

    static final Judgement OPEN = new Judgement(Verdict.OPEN, "", "");
}
