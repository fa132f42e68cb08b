package jp.musubi.platform.commandline.check;

import java.util.List;
import jp.musubi.platform.commandline.check.documents.Document;
import jp.musubi.platform.commandline.check.full.Comparison;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Severity;
import org.jspecify.annotations.Nullable;

/**
 * 審査した文書。
 *
 * @param comparison with the second judge, or null when it was not asked
 */
record Judged(
        Document document, GateResult result, @Nullable Comparison comparison) {

    List<Finding> findings() {
        return result.findings();
    }

    boolean accepted() {
        return result.accepted();
    }

    int line(Finding finding) {
        return document.lineInFile(finding.line());
    }

    long count(Severity severity) {
        return findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
