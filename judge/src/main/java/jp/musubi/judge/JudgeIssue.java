package jp.musubi.judge;

/**
 * 判定の一つ。
 *
 * @param severity FHIR code: fatal, error, warning, information
 * @param expression where, as HAPI writes it; empty when it names no place
 * @param message HAPI's words, which may quote the document
 */
public record JudgeIssue(String severity, String expression, String message) {

    public boolean isError() {
        return severity.equals("error") || severity.equals("fatal");
    }
}
