package jp.musubi.platform.records;

import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;

/** 取っておく所見。The words of a finding as they were told; like it without any value of the submission. */
public record KeptFinding(
        Severity severity,
        String rule,
        String expression,
        int line,
        int column,
        String japanese,
        String fix,
        String english) {

    public static KeptFinding of(Finding finding) {
        return new KeptFinding(
                finding.severity(),
                finding.rule(),
                finding.expression(),
                finding.line(),
                finding.column(),
                finding.japanese(),
                finding.fix(),
                finding.english());
    }
}
