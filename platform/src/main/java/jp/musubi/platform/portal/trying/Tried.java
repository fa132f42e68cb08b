package jp.musubi.platform.portal.trying;

import java.util.Comparator;
import java.util.List;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.Severity;

/**
 * 試した結果。
 *
 * @param guide version judged by
 * @param findings those that refuse first, then by place, at most {@link #SHOWN}
 * @param more how many findings are left out
 * @param notJudged rules that need what was not there
 * @param lines the document, around its findings
 */
record Tried(
        boolean accepted,
        String guide,
        int errors,
        int warnings,
        List<Finding> findings,
        int more,
        List<String> notJudged,
        List<ShownLine> lines) {

    static final int SHOWN = 100;

    Tried {
        findings = List.copyOf(findings);
        notJudged = List.copyOf(notJudged);
        lines = List.copyOf(lines);
    }

    static Tried of(byte[] document, GateResult judged) {
        List<Finding> all = judged.findings().stream()
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
        List<Finding> shown = all.subList(0, Math.min(SHOWN, all.size()));
        return new Tried(
                judged.accepted(),
                judged.guide().version(),
                count(all, Severity.ERROR),
                count(all, Severity.WARNING),
                shown,
                all.size() - shown.size(),
                judged.notJudged().stream().map(Rule::id).toList(),
                new Excerpt(document, spots(shown)).lines());
    }

    private static List<Spot> spots(List<Finding> findings) {
        return findings.stream()
                .map(finding -> new Spot(finding.line(), finding.column()))
                .toList();
    }

    private static int count(List<Finding> findings, Severity severity) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
