package jp.musubi.standard.gate.invariants;

import java.util.HashMap;
import java.util.Map;
import jp.musubi.standard.gate.invariants.others.CheckupInvariants;
import jp.musubi.standard.gate.invariants.others.MunicipalInvariants;
import jp.musubi.standard.gate.invariants.others.PrescriptionInvariants;

/** 隣の文書の不変条件。By the ids of others.tsv. */
public final class OtherInvariants {

    private static final Map<String, Invariant> BY_ID = merged();

    private OtherInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static Map<String, Invariant> merged() {
        Map<String, Invariant> all = new HashMap<>(CheckupInvariants.byId());
        all.putAll(MunicipalInvariants.byId());
        all.putAll(PrescriptionInvariants.byId());
        return Map.copyOf(all);
    }
}
