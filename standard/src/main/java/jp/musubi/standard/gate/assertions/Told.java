package jp.musubi.standard.gate.assertions;

import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.findings.Finding;

/** 所見の書き方。A result as the text of a failure. */
final class Told {

    private static final int MOST = 20;

    private Told() {}

    static String of(String what, GateResult result) {
        StringBuilder text = new StringBuilder(what)
                .append("(ガイド ")
                .append(result.guide())
                .append("、所見 ")
                .append(result.findings().size())
                .append(" 件)");
        result.findings().stream().limit(MOST).forEach(finding -> tell(finding, text));
        if (result.findings().size() > MOST) {
            text.append("\n  ほか ").append(result.findings().size() - MOST).append(" 件");
        }
        return text.toString();
    }

    private static void tell(Finding finding, StringBuilder text) {
        text.append("\n  ")
                .append(finding.severity().japanese())
                .append(' ')
                .append(finding.rule())
                .append(' ')
                .append(finding.expression())
                .append(' ')
                .append(finding.line())
                .append(':')
                .append(finding.column())
                .append("\n    ")
                .append(finding.japanese())
                .append(" 直し方: ")
                .append(finding.fix());
    }
}
