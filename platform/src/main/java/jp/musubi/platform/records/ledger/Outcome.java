package jp.musubi.platform.records.ledger;

import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.KeptFinding;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.SubmissionState;
import jp.musubi.standard.gate.findings.Finding;
import org.jspecify.annotations.Nullable;

/**
 * 決まった結果、受付簿に書く形。
 *
 * @param rules ids of the rules that forbade it, once each, with commas; null for none
 */
record Outcome(
        SubmissionState state,
        int status,
        @Nullable Problem problem,
        Receipt.@Nullable Accepted accepted,
        @Nullable String rules,
        List<KeptFinding> findings) {

    static Outcome of(Receipt receipt) {
        List<KeptFinding> findings =
                receipt.findings().stream().map(KeptFinding::of).toList();
        if (receipt instanceof Receipt.Accepted accepted) {
            return new Outcome(SubmissionState.TAKEN, accepted.status(), null, accepted, null, findings);
        }
        String rules = receipt.findings().stream()
                .filter(Finding::blocks)
                .map(Finding::rule)
                .distinct()
                .collect(Collectors.joining(","));
        return new Outcome(SubmissionState.REFUSED, receipt.status(), null, null, rules, findings);
    }

    static Outcome of(Problem problem) {
        return new Outcome(
                SubmissionState.TURNED_AWAY,
                problem.code().status(),
                problem,
                null,
                problem.code().code(),
                List.of());
    }

    static Outcome broken() {
        Problem problem = new Problem(ProblemCode.TRY_AGAIN_LATER);
        return new Outcome(SubmissionState.BROKEN, problem.code().status(), problem, null, null, List.of());
    }
}
