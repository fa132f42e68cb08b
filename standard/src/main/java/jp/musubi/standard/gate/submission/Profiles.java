package jp.musubi.standard.gate.submission;

import java.util.HashMap;
import java.util.Map;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** The profiles that the service knows, and the names they moved away from. */
public final class Profiles {

    /**
     * @param systems {@code url}, or {@code oid} for a generation of documents that names code systems by OID
     * @param taken {@code yes}, {@code no}, or {@code elsewhere}: right in itself, but for another system
     * @param refusal the rule that refuses this kind, or empty when it is taken
     */
    public record OfBundle(SubmissionType type, String bundleType, String systems, String taken, String refusal) {

        public boolean isTaken() {
            return taken.equals("yes");
        }

        public boolean namesSystemsByOid() {
            return systems.equals("oid");
        }

        public boolean isOfAnotherSystem() {
            return taken.equals("elsewhere");
        }
    }

    private final Map<String, OfBundle> bundles = new HashMap<>();
    private final Map<String, String> entries = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();

    public Profiles() {
        for (Row row : Table.read(Profiles.class, "bundle-profiles.tsv")) {
            SubmissionType type = SubmissionType.valueOf(row.get("type"));
            bundles.put(
                    row.get("canonical"),
                    new OfBundle(
                            type, row.get("bundleType"), row.get("systems"), row.get("taken"), row.get("refusal")));
        }
        for (Row row : Table.read(Profiles.class, "entry-profiles.tsv")) {
            entries.put(row.get("resourceType"), row.get("canonical"));
        }
        for (Row row : Table.read(Profiles.class, "/jp/musubi/standard/gate/profiles/moved-profiles.tsv")) {
            moved.put(row.get("old"), row.get("new"));
        }
    }

    @Nullable
    public OfBundle findBundle(JsonText declared) {
        return bundles.get(Canonicals.withoutVersion(declared.value()));
    }

    /** The profile that a resource of that type must declare, or null when none is asked for. */
    @Nullable
    public String findEntry(String resourceType) {
        return entries.get(resourceType);
    }

    /** The present name of an old one, or null. */
    @Nullable
    public String findMoved(JsonText declared) {
        return moved.get(Canonicals.withoutVersion(declared.value()));
    }
}
