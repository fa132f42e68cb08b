package jp.musubi.standard.gate.fuzz;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.findings.Finding;

/** ふるまい。Which sets of rules, and which rules at which elements, were seen: what guides the choice of documents. */
final class Behaviour {

    /** Extensions lie in each other without end; a longer way is the same as its beginning. */
    private static final int LONGEST_WAY = 120;

    private final Set<Integer> ruleSets = new HashSet<>();
    private final Set<Long> places = new HashSet<>();
    private final Set<String> rules = new HashSet<>();

    /** How new a result is. */
    enum Novelty {
        NONE,
        /** The rules were not broken together before. */
        RULES_TOGETHER,
        /** A rule was not broken at such a place before. */
        PLACE
    }

    /** How new the result is; it is known then. */
    Novelty of(GateResult result) {
        List<Finding> findings = result.findings();
        String[] ids = new String[findings.size()];
        boolean fresh = false;
        for (int i = 0; i < ids.length; i++) {
            Finding finding = findings.get(i);
            ids[i] = finding.rule();
            fresh |= rules.add(ids[i]);
            fresh |= places.add(31L * ids[i].hashCode() << 32 ^ hash(finding.expression()));
        }
        Arrays.sort(ids);
        int set = result.accepted() ? 1 : 0;
        for (int i = 0; i < ids.length; i++) {
            if (i == 0 || !ids[i].equals(ids[i - 1])) {
                set = set * 31 + ids[i].hashCode();
            }
        }
        boolean together = ruleSets.add(set);
        return fresh ? Novelty.PLACE : together ? Novelty.RULES_TOGETHER : Novelty.NONE;
    }

    int ruleSets() {
        return ruleSets.size();
    }

    int places() {
        return places.size();
    }

    /** Ids of rules, each of which some input broke. */
    Set<String> rules() {
        return rules;
    }

    /** Of the way without its indexes. */
    private static int hash(String expression) {
        int hash = 0;
        for (int i = 0; i < Math.min(LONGEST_WAY, expression.length()); i++) {
            char sign = expression.charAt(i);
            if (sign < '0' || sign > '9') {
                hash = hash * 31 + sign;
            }
        }
        return hash;
    }
}
