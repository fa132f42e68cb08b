package jp.musubi.standard.gate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 審査の結果。
 *
 * @param findings ordered by place
 * @param submission what was read, or null when the findings do not let it be read
 */
public record GateResult(List<Finding> findings, @Nullable Submission submission) {

    public GateResult {
        findings = List.copyOf(findings);
    }

    public boolean accepted() {
        return submission != null && findings.stream().noneMatch(Finding::blocks);
    }
}
