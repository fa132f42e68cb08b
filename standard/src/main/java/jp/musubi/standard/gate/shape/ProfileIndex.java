package jp.musubi.standard.gate.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** プロファイルの一覧。Our own profile tables, read when first asked for. Source: profiles/*.tsv. */
final class ProfileIndex {

    private static final String FOLDER = "/jp/musubi/standard/gate/profiles/";
    private static final List<String> FILES = List.of("profiles.tsv", "profiles-others.tsv");
    private static final ProfileIndex STANDARD = new ProfileIndex();

    /** @param file empty when only the name is known and FHIR R4 alone is judged */
    record Known(String canonical, String type, String file, String guide) {}

    private final Map<String, List<Known>> byCanonical = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();
    private final Map<String, String> moved = new HashMap<>();

    private ProfileIndex() {
        for (Row row : Table.read(ProfileIndex.class, FOLDER + "moved-profiles.tsv")) {
            moved.put(row.get("old"), row.get("new"));
        }
        for (String file : FILES) {
            for (Row row : Table.read(ProfileIndex.class, FOLDER + file)) {
                add(new Known(row.get("canonical"), row.get("type"), row.get("file"), row.get("guide")));
            }
        }
    }

    static ProfileIndex standard() {
        return STANDARD;
    }

    private void add(Known known) {
        byCanonical
                .computeIfAbsent(known.canonical(), key -> new java.util.ArrayList<>())
                .add(known);
        String name = known.canonical().substring(known.canonical().lastIndexOf('/') + 1);
        byName.putIfAbsent(name, known.canonical());
    }

    /** What is known of a canonical in a guide version, or null. */
    @Nullable
    Known find(String canonical, Guide guide) {
        for (Known known : byCanonical.getOrDefault(canonical, List.of())) {
            if (guide.isIn(known.guide())) {
                return known;
            }
        }
        return null;
    }

    /** The present canonical of an old one, or null. */
    @Nullable
    String findMoved(String canonical) {
        return moved.get(canonical);
    }

    /** The canonical that a table means by a short name; a canonical is itself. */
    String canonicalOf(String name) {
        return name.contains("://") ? name : byName.getOrDefault(name, name);
    }

    /** The rows of a known profile. */
    ProfileTable table(Known known, Guide guide) {
        List<ProfileRow> rows = known.file().isEmpty()
                ? List.of()
                : Table.read(ProfileIndex.class, FOLDER + known.file()).stream()
                        .map(ProfileIndex::row)
                        .toList();
        List<String> invariants = InvariantBook.standard().listOfProfile(known.canonical(), guide);
        return new ProfileTable(known.canonical(), "", known.type(), rows, invariants);
    }

    private static ProfileRow row(Row row) {
        return new ProfileRow(
                row.get("path"),
                row.get("card"),
                row.get("type"),
                row.get("fixed"),
                row.get("binding"),
                row.get("slicing"),
                row.get("rule"),
                row.get("guide"),
                row.get("source"));
    }
}
