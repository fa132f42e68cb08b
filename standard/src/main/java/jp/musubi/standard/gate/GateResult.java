package jp.musubi.standard.gate;

import java.util.List;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * 審査の結果。
 *
 * @param findings ordered by place, at most 1,000
 * @param submission what was read, or null when the findings do not let it be read
 */
public record GateResult(List<Finding> findings, @Nullable Submission submission) {

    public GateResult {
        findings = List.copyOf(findings);
    }

    public boolean accepted() {
        return submission != null && findings.stream().noneMatch(Finding::blocks);
    }

    /** Whether the bytes could not be read as one JSON document within the limits; also when {@link #tooLarge()}. */
    public boolean malformed() {
        return findings.stream().anyMatch(finding -> finding.rule().startsWith("G-JSON-"));
    }

    /** Whether the bytes are more than one submission may have. */
    public boolean tooLarge() {
        return findings.stream().anyMatch(finding -> finding.rule().equals("G-JSON-TOO-LARGE"));
    }
}
