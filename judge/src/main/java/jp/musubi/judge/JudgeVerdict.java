package jp.musubi.judge;

import java.util.List;

/**
 * 判定。
 *
 * @param issues all of the validator's, whatever their severity
 */
public record JudgeVerdict(Verdict verdict, List<JudgeIssue> issues) {

    public enum Verdict {
        /** No error. With the terminology absent that is not yet conformance. */
        OK,
        ERROR,
        /** The validator failed; that says nothing of the document. */
        CRASH,
        /** The packages for documents of this kind are not in the folder. */
        NO_PACKAGES
    }

    public JudgeVerdict {
        issues = List.copyOf(issues);
    }

    public List<JudgeIssue> errors() {
        return issues.stream().filter(JudgeIssue::isError).toList();
    }

    static JudgeVerdict of(List<JudgeIssue> issues) {
        boolean wrong = issues.stream().anyMatch(JudgeIssue::isError);
        return new JudgeVerdict(wrong ? Verdict.ERROR : Verdict.OK, issues);
    }

    static JudgeVerdict without(Verdict verdict, String reason) {
        return new JudgeVerdict(verdict, List.of(new JudgeIssue("information", "", reason)));
    }
}
