package jp.musubi.standard.gate.packages.differences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.shape.ProfileRow;
import jp.musubi.standard.gate.shape.ProfileTable;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** Our own profile tables as they are written, without what the gate makes of them. Source: profiles/*.tsv. */
public final class OwnProfiles {

    private static final String FOLDER = "/jp/musubi/standard/gate/profiles/";
    private static final List<String> INDEXES = List.of("profiles.tsv", "profiles-others.tsv");
    private static final OwnProfiles STANDARD = new OwnProfiles();

    private final Map<String, List<Row>> byCanonical = new HashMap<>();

    private OwnProfiles() {
        for (String index : INDEXES) {
            for (Row row : Table.read(OwnProfiles.class, FOLDER + index)) {
                byCanonical
                        .computeIfAbsent(row.get("canonical"), key -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    public static OwnProfiles standard() {
        return STANDARD;
    }

    /** Whether we know the name, with a table or without. */
    public boolean holds(String canonical) {
        return byCanonical.containsKey(canonical);
    }

    public boolean hasTable(String canonical) {
        return byCanonical.getOrDefault(canonical, List.of()).stream()
                .anyMatch(known -> !known.get("file").isEmpty());
    }

    /** The rows that hold in a guide version, or null when we have no table for the profile. */
    @Nullable
    ProfileTable find(String canonical, Guide guide) {
        for (Row known : byCanonical.getOrDefault(canonical, List.of())) {
            String file = known.get("file");
            if (guide.isIn(known.get("guide")) && !file.isEmpty()) {
                return new ProfileTable(canonical, "", known.get("type"), rows(file, guide), List.of());
            }
        }
        return null;
    }

    private static List<ProfileRow> rows(String file, Guide guide) {
        return Table.read(OwnProfiles.class, FOLDER + file).stream()
                .map(OwnProfiles::row)
                .filter(row -> guide.isIn(row.guide()))
                .toList();
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
