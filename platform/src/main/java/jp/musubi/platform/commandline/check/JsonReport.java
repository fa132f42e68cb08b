package jp.musubi.platform.commandline.check;

import java.io.PrintStream;
import java.util.List;
import jp.musubi.platform.commandline.check.full.Comparison;
import jp.musubi.platform.commandline.check.full.SecondIssue;
import jp.musubi.standard.gate.findings.Finding;
import org.jspecify.annotations.Nullable;

/** プログラムへ。One line of JSON for each document; names and order are a promise (docs/commands.md). */
final class JsonReport implements Report {

    private final PrintStream out;
    private final PrintStream err;

    JsonReport(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    @Override
    public void say(Judged judged) {
        Comparison comparison = judged.comparison();
        JsonLine line = new JsonLine()
                .text("file", judged.document().file())
                .number("line", judged.document().line())
                .bool("accepted", judged.accepted())
                .objects(
                        "findings",
                        judged.findings().stream()
                                .map(finding -> finding(judged, finding, comparison))
                                .toList());
        if (comparison != null) {
            line.object("judge", judge(comparison));
        }
        out.println(line);
    }

    private static JsonLine finding(Judged judged, Finding finding, @Nullable Comparison comparison) {
        JsonLine line = new JsonLine()
                .text("rule", finding.rule())
                .text("severity", finding.severity().fhirCode())
                .text("expression", finding.expression())
                .number("line", judged.line(finding))
                .text("message", finding.japanese())
                .text("fix", finding.fix());
        return comparison == null
                ? line
                : line.text("found", comparison.finder(finding).code());
    }

    private static JsonLine judge(Comparison comparison) {
        List<JsonLine> issues = comparison.issues().stream()
                .map(issue -> issue(issue, comparison))
                .toList();
        return new JsonLine().text("verdict", comparison.verdict()).objects("issues", issues);
    }

    private static JsonLine issue(SecondIssue issue, Comparison comparison) {
        return new JsonLine()
                .text("severity", issue.severity())
                .text("expression", issue.expression())
                .text("message", issue.message())
                .text("found", comparison.finder(issue).code());
    }

    /** What is not about one document goes to the person: the output holds documents only. */
    @Override
    public void end(Tally tally, boolean stopped) {
        new Summary(tally, stopped).print(err);
    }
}
