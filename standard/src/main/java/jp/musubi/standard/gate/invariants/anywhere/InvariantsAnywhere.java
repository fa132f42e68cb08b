package jp.musubi.standard.gate.invariants.anywhere;

import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;

/** Those of anywhere.tsv, by the id of their rule. */
public final class InvariantsAnywhere {

    private static final Map<String, Invariant> BY_ID = Map.of("G-MYNUMBER", new MyNumbers());

    private InvariantsAnywhere() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }
}
