package jp.musubi.platform.kernel.audit.review;

import java.time.LocalDate;
import java.util.List;

/**
 * 一日の見回り。What stands out among the looks of a day in Japan; of each kind at most {@link #MOST} lines.
 *
 * @param rules the thresholds of that day, in the order of the lists
 * @param findings those that the query lets through, in its order
 * @param total how many there are before the query
 * @param open how many of all are not looked into
 * @param notNamed looks by systems of facilities that name nobody of the staff: of them surnames cannot be compared
 * @param cut whether the day had more looks than are compared, so that the lists by surname and staff are not whole
 */
public record Review(
        LocalDate day,
        List<ReviewRule> rules,
        List<Finding> findings,
        int total,
        long open,
        long notNamed,
        boolean cut) {

    static final int MOST = 200;

    public Review {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
    }

    public List<Finding> of(ReviewKind kind) {
        return findings.stream().filter(finding -> finding.kind() == kind).toList();
    }
}
