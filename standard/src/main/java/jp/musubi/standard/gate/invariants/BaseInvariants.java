package jp.musubi.standard.gate.invariants;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.invariants.base.BundleInvariants;
import jp.musubi.standard.gate.invariants.base.ClinicalInvariants;
import jp.musubi.standard.gate.invariants.base.DataTypeInvariants;
import jp.musubi.standard.gate.invariants.base.PartyInvariants;
import jp.musubi.standard.gate.invariants.base.QuantityInvariants;
import jp.musubi.standard.gate.invariants.base.ResourceInvariants;
import jp.musubi.standard.gate.invariants.base.TimingInvariants;

/** FHIR R4 本体の不変条件の全部。Where each holds is said in base.tsv. */
public final class BaseInvariants {

    private static final Map<String, Invariant> BY_ID = union(List.of(
            DataTypeInvariants.byId(),
            QuantityInvariants.byId(),
            TimingInvariants.byId(),
            ResourceInvariants.byId(),
            BundleInvariants.byId(),
            ClinicalInvariants.byId(),
            PartyInvariants.byId()));

    private BaseInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static Map<String, Invariant> union(List<Map<String, Invariant>> groups) {
        Map<String, Invariant> all = new HashMap<>();
        for (Map<String, Invariant> group : groups) {
            group.forEach((id, invariant) -> {
                if (all.put(id, invariant) != null) {
                    throw new IllegalStateException("Invariant twice: " + id);
                }
            });
        }
        return Map.copyOf(all);
    }
}
