package jp.musubi.platform.exchange.submission;

import java.util.List;
import jp.musubi.platform.exchange.answers.Outcome;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.records.KeptFinding;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;

/** 所見の言葉。What is wrong, where, and how to mend it, in the caller's language. */
record FindingWords(Language language) {

    /** System of the rule ids in {@code details.coding}. */
    static final String RULES = "http://musubi.example/fhir/CodeSystem/rules";

    List<Outcome.Issue> issues(List<Finding> findings) {
        return kept(findings.stream().map(KeptFinding::of).toList());
    }

    List<Outcome.Issue> kept(List<KeptFinding> findings) {
        return findings.stream().map(this::issue).toList();
    }

    private Outcome.Issue issue(KeptFinding finding) {
        return new Outcome.Issue(
                finding.severity().fhirCode(),
                finding.severity() == Severity.INFORMATION ? "informational" : "invalid",
                RULES,
                finding.rule(),
                english() ? finding.english() : finding.japanese(),
                english() ? place(finding) : finding.fix() + "(" + place(finding) + ")",
                finding.expression());
    }

    private String place(KeptFinding finding) {
        return english()
                ? "line " + finding.line() + ", column " + finding.column()
                : finding.line() + "行" + finding.column() + "列";
    }

    private boolean english() {
        return language == Language.ENGLISH;
    }
}
