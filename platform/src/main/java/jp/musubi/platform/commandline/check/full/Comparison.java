package jp.musubi.platform.commandline.check.full;

import java.util.List;
import jp.musubi.standard.gate.findings.Finding;

/** 並べて見る。Who found what in one document: by place where a place is told, else by whether the document is refused. */
public record Comparison(List<Finding> findings, SecondVerdict second) {

    public Comparison {
        findings = List.copyOf(findings);
    }

    public FoundBy finder(Finding finding) {
        return second.issues().stream().anyMatch(issue -> meet(finding, issue)) ? FoundBy.BOTH : FoundBy.GATE;
    }

    public FoundBy finder(SecondIssue issue) {
        return findings.stream().anyMatch(finding -> meet(finding, issue)) ? FoundBy.BOTH : FoundBy.JUDGE;
    }

    /** OK, ERROR, CRASH, NO_PACKAGES. */
    public String verdict() {
        return second.verdict();
    }

    /** The errors of the second judge: its warnings are many on documents that are right. */
    public List<SecondIssue> issues() {
        return second.issues().stream().filter(SecondIssue::isError).toList();
    }

    /** Those of its errors that the gate did not find. */
    public List<SecondIssue> onlySecond() {
        return issues().stream().filter(issue -> finder(issue) == FoundBy.JUDGE).toList();
    }

    /** The verdict in words. */
    public String japanese() {
        return switch (second.verdict()) {
            case "OK" -> "誤りなし no error";
            case "ERROR" -> "誤り " + issues().size() + " 件 errors";
            case "NO_PACKAGES" -> "この種類の文書のパッケージがないので、見ていません no packages for this kind of document";
            default -> "検証器が止まりました。文書の誤りとは言えません the validator failed; that says nothing of the document";
        };
    }

    private static boolean meet(Finding finding, SecondIssue issue) {
        if (finding.blocks() ? !issue.isError() : !issue.isError() && !issue.isWarning()) {
            return false;
        }
        String place = Places.plain(issue.expression());
        return place.isEmpty() ? finding.blocks() : Places.meet(finding.expression(), place);
    }
}
