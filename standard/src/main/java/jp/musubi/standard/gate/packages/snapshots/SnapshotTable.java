package jp.musubi.standard.gate.packages.snapshots;

import java.util.List;
import jp.musubi.standard.gate.packages.snapshots.UnusableDefinition.Reason;
import jp.musubi.standard.gate.shape.ProfileTable;
import jp.musubi.standard.json.JsonObject;

/** snapshot の表。A StructureDefinition in, the table of what it narrows out. */
public final class SnapshotTable {

    /** Slices are held against each other. The largest definition known has 1,812 elements. */
    private static final int MOST_ELEMENTS = 10_000;

    private SnapshotTable() {}

    /** Whether it defines one of FHIR's own types, which our base tables hold already. */
    public static boolean isBaseDefinition(JsonObject definition) {
        return definition.is("derivation", "specialization");
    }

    /**
     * Names of profiles in the rows are canonicals; targets of references that are no R4 type are canonicals too. The version
     * is empty when the definition states none.
     */
    public static PackageProfile of(JsonObject definition) throws UnusableDefinition {
        String canonical = canonical(definition);
        String type = Plain.text(definition, "type");
        if (canonical.isEmpty() || type.isEmpty()) {
            throw new UnusableDefinition(Reason.NO_CANONICAL);
        }
        JsonObject snapshot = definition.findObject("snapshot");
        List<JsonObject> elements = snapshot == null ? List.of() : snapshot.listObjects("element");
        if (elements.isEmpty()) {
            throw new UnusableDefinition(Reason.NO_SNAPSHOT);
        }
        if (elements.size() > MOST_ELEMENTS) {
            throw new UnusableDefinition(Reason.TOO_MANY_ELEMENTS);
        }
        BaseElement root = R4Base.standard().findRoot(type);
        if (root == null) {
            throw new UnusableDefinition(Reason.UNKNOWN_TYPE);
        }
        SnapshotWalk walk = new SnapshotWalk(root, elements);
        return new PackageProfile(
                new ProfileTable(canonical, version(definition), type, walk.rows(), walk.invariants()),
                walk.constraints(),
                walk.leftOut());
    }

    public static String canonical(JsonObject definition) {
        return Plain.canonical(Plain.text(definition, "url"));
    }

    public static String version(JsonObject definition) {
        return Plain.text(definition, "version");
    }
}
