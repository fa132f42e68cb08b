package jp.musubi.platform.commandline.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Rule;

/** 集計。Counts only, so that a million documents need no more room than ten. */
final class Tally {

    /** @param example words of the first finding of that rule; the finding itself would hold its document */
    record OfRule(String rule, String example, int times) {

        OfRule oneMore() {
            return new OfRule(rule, example, times + 1);
        }
    }

    private final Map<String, OfRule> rules = new LinkedHashMap<>();
    private final Set<String> notJudged = new TreeSet<>();
    private int files;
    private int unreadable;
    private int accepted;
    private int refused;

    void fileBegun() {
        files++;
    }

    void fileUnreadable() {
        unreadable++;
    }

    void add(Judged judged) {
        if (judged.accepted()) {
            accepted++;
        } else {
            refused++;
        }
        for (Finding finding : judged.findings()) {
            rules.compute(
                    finding.rule(),
                    (id, known) -> known == null ? new OfRule(id, finding.japanese(), 1) : known.oneMore());
        }
        judged.result().notJudged().stream().map(Rule::id).forEach(notJudged::add);
    }

    int files() {
        return files;
    }

    int unreadable() {
        return unreadable;
    }

    int accepted() {
        return accepted;
    }

    int refused() {
        return refused;
    }

    int documents() {
        return accepted + refused;
    }

    /** Most frequent first; of equal ones the first found. */
    List<OfRule> mostFrequent(int most) {
        return rules.values().stream()
                .sorted(Comparator.comparingInt(OfRule::times).reversed())
                .limit(most)
                .toList();
    }

    /** Ids of rules that nobody could judge without a token, a person or the register. */
    Set<String> notJudged() {
        return notJudged;
    }
}
