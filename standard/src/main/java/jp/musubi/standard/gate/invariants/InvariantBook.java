package jp.musubi.standard.gate.invariants;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.guides.Guide;
import org.jspecify.annotations.Nullable;

/** 不変条件の置き場所。Which invariant holds where. Source: base.tsv, japan.tsv, others.tsv. */
public final class InvariantBook {

    private static final InvariantBook STANDARD = new InvariantBook();

    private record Place(String id, String path, String guide) {}

    private final Map<String, Invariant> byId = new HashMap<>();
    private final Map<String, List<Invariant>> base = new HashMap<>();
    private final Map<String, List<Place>> ofProfile = new HashMap<>();

    private InvariantBook() {}

    public static InvariantBook standard() {
        return STANDARD;
    }

    /** Those of FHIR R4 on a type or element, such as {@code Period} or {@code Observation.component}. */
    public List<Invariant> listOfBase(String path) {
        return base.getOrDefault(path, List.of());
    }

    /** Those of a profile in a guide version, each as {@code path id}. */
    public List<String> listOfProfile(String canonical, Guide guide) {
        List<String> places = new ArrayList<>();
        for (Place place : ofProfile.getOrDefault(canonical, List.of())) {
            if (guide.isIn(place.guide())) {
                places.add(place.path() + " " + place.id());
            }
        }
        return places;
    }

    /** The invariant of that id, or null when it is not built here. */
    public @Nullable Invariant find(String id) {
        return byId.get(id);
    }
}
