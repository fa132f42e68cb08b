package jp.musubi.platform.commandline.check;

import java.io.PrintStream;
import jp.musubi.platform.commandline.check.full.Comparison;
import jp.musubi.platform.commandline.check.full.SecondIssue;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;
import org.jspecify.annotations.Nullable;

/** 人へ。A document with its findings, in the order of their places: Japanese first, English after it. */
final class TextReport implements Report {

    private final PrintStream out;

    TextReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void say(Judged judged) {
        out.println((judged.accepted() ? "受付可 accepted" : "受付不可 refused") + "  "
                + judged.document().place() + "  (" + counts(judged) + ")");
        Comparison comparison = judged.comparison();
        for (Finding finding : judged.findings()) {
            say(judged, finding, comparison);
        }
        if (comparison != null) {
            say(comparison);
        }
    }

    private static String counts(Judged judged) {
        StringBuilder counts = new StringBuilder("ガイド " + judged.result().guide());
        for (Severity severity : Severity.values()) {
            long count = judged.count(severity);
            if (count > 0) {
                counts.append("、")
                        .append(word(severity))
                        .append(' ')
                        .append(count)
                        .append(" 件");
            }
        }
        return counts.toString();
    }

    private void say(Judged judged, Finding finding, @Nullable Comparison comparison) {
        String pointer = finding.pointer().isEmpty() ? "\"\"" : finding.pointer();
        String finder =
                comparison == null ? "" : "  [" + comparison.finder(finding).japanese() + "]";
        out.println("  " + word(finding.severity()) + "  " + finding.rule() + "  " + finding.expression() + "  "
                + pointer + "  " + judged.line(finding) + ":" + finding.column() + finder);
        out.println("      " + finding.japanese());
        if (!finding.fix().isEmpty()) {
            out.println("      直し方: " + finding.fix());
        }
        out.println("      " + finding.english());
    }

    private void say(Comparison comparison) {
        out.println("  HAPI: " + comparison.japanese());
        for (SecondIssue issue : comparison.onlySecond()) {
            out.println("  " + issue.severity() + "  " + issue.expression() + "  ["
                    + comparison.finder(issue).japanese() + "]");
            out.println("      " + issue.message());
        }
    }

    private static String word(Severity severity) {
        return severity.japanese() + " " + severity.fhirCode();
    }

    @Override
    public void end(Tally tally, boolean stopped) {
        new Summary(tally, stopped).print(out);
    }
}
