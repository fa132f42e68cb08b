package jp.musubi.standard.gate.invariants.others;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** 同じ Rp の同じ順番。A Bundle inside, as in split prescriptions, counts for itself. */
final class RpTwice implements Invariant {

    static final String RULE = "G-PRESCRIPTION-RP-TWICE";

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        Set<List<String>> seen = new HashSet<>();
        for (JsonObject medication : Documents.list(bundle, "MedicationRequest")) {
            RpNumbers numbers = RpNumbers.of(medication);
            if (numbers.rp() != null
                    && numbers.order() != null
                    && !seen.add(List.of(numbers.rp().value(), numbers.order().value()))) {
                judging.report(RULE, numbers.order());
            }
        }
    }
}
