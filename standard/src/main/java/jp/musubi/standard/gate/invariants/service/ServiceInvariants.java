package jp.musubi.standard.gate.invariants.service;

import java.util.Map;
import jp.musubi.standard.gate.invariants.Invariant;

/** Those of service.tsv, by the id of their rule. */
public final class ServiceInvariants {

    private static final Map<String, Invariant> BY_ID = Map.of("G-MYNUMBER", new MyNumbers());

    private ServiceInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }
}
