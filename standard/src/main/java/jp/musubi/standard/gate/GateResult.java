package jp.musubi.standard.gate;

import java.util.List;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * 審査の結果。
 *
 * @param findings ordered by place, at most 1,000
 * @param submission what was read, or null when the findings do not let it be read or it is no submission
 * @param guide the version judged by
 * @param notJudged rules that need what was not there: the sender's token, the person, the register
 */
public record GateResult(List<Finding> findings, @Nullable Submission submission, Guide guide, List<Rule> notJudged) {

    public GateResult {
        findings = List.copyOf(findings);
        notJudged = List.copyOf(notJudged);
    }

    /** Whether nothing speaks against it. Of a submission to the service {@link #submission()} is then there. */
    public boolean accepted() {
        return findings.stream().noneMatch(Finding::blocks);
    }

    /** Whether the bytes could not be read as one JSON document within the limits; also when {@link #tooLarge()}. */
    public boolean malformed() {
        return findings.stream()
                .anyMatch(finding ->
                        finding.rule().startsWith("G-JSON-") && !finding.rule().equals("G-JSON-TYPE"));
    }

    /** Whether the bytes are more than one submission may have. */
    public boolean tooLarge() {
        return findings.stream().anyMatch(finding -> finding.rule().equals("G-JSON-TOO-LARGE"));
    }

    /** The same findings with another reading. */
    public GateResult withSubmission(Submission other) {
        return new GateResult(findings, other, guide, notJudged);
    }
}
