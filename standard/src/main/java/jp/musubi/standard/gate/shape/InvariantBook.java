package jp.musubi.standard.gate.shape;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.invariants.BaseInvariants;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.OtherInvariants;
import jp.musubi.standard.gate.invariants.anywhere.InvariantsAnywhere;
import jp.musubi.standard.gate.invariants.japan.JapanInvariants;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 不変条件の置き場所。Which invariant holds where. Source: invariants/*.tsv. */
final class InvariantBook {

    private static final String FOLDER = "/jp/musubi/standard/gate/invariants/";
    private static final InvariantBook STANDARD = new InvariantBook();

    private record Place(String id, String path, String guide) {}

    private final Map<String, Invariant> byId = new HashMap<>();
    private final Map<String, List<Invariant>> base = new HashMap<>();
    private final Map<String, List<Place>> ofProfile = new HashMap<>();

    private InvariantBook() {
        byId.putAll(BaseInvariants.byId());
        byId.putAll(JapanInvariants.byId());
        byId.putAll(OtherInvariants.byId());
        byId.putAll(InvariantsAnywhere.byId());
        for (String file : List.of("base.tsv", "anywhere.tsv")) {
            for (Row row : Table.read(InvariantBook.class, FOLDER + file)) {
                base.computeIfAbsent(row.get("path"), path -> new ArrayList<>()).add(get(row.get("id")));
            }
        }
        for (String file : List.of("japan.tsv", "others.tsv")) {
            for (Row row : Table.read(InvariantBook.class, FOLDER + file)) {
                get(row.get("id"));
                ofProfile
                        .computeIfAbsent(row.get("profile"), profile -> new ArrayList<>())
                        .add(new Place(row.get("id"), row.get("path"), row.get("guide")));
            }
        }
    }

    static InvariantBook standard() {
        return STANDARD;
    }

    /** Those of FHIR R4 on a type or element, such as {@code Period} or {@code Observation.component}. */
    List<Invariant> listOfBase(String path) {
        return base.getOrDefault(path, List.of());
    }

    /** Those of a profile in a guide version, each as {@code path id}. */
    List<String> listOfProfile(String canonical, Guide guide) {
        List<String> places = new ArrayList<>();
        for (Place place : ofProfile.getOrDefault(canonical, List.of())) {
            if (guide.isIn(place.guide())) {
                places.add(place.path() + " " + place.id());
            }
        }
        return places;
    }

    /** The invariant of that id, or null when it is not built here. */
    @Nullable
    Invariant find(String id) {
        return byId.get(id);
    }

    private Invariant get(String id) {
        Invariant invariant = byId.get(id);
        if (invariant == null) {
            throw new IllegalStateException("No invariant " + id);
        }
        return invariant;
    }
}
