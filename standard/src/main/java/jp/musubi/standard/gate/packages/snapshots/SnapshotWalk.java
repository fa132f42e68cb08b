package jp.musubi.standard.gate.packages.snapshots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.gate.packages.snapshots.UnusableDefinition.Reason;
import jp.musubi.standard.gate.shape.ProfileRow;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** One pass over the elements of a snapshot; each is held against the R4 element that its id leads to. */
final class SnapshotWalk {

    private static final String SOURCE = "package";

    /**
     * What an element passes on to those inside it.
     *
     * @param path in the words of our tables
     * @param codes types it may still have
     */
    private record Place(String path, BaseElement base, List<String> codes) {

        /** Inside a choice of several types a row could not say of which one it speaks. */
        boolean isOpenChoice() {
            return codes.size() != 1;
        }
    }

    private final BaseElement root;
    private final Map<String, Place> places = new HashMap<>();
    private final Set<String> sliced = new HashSet<>();
    private final Set<String> dropped = new HashSet<>();
    private final Set<String> paths = new HashSet<>();
    private List<ProfileRow> rows = new ArrayList<>();
    private final List<PackageConstraint> constraints = new ArrayList<>();
    private final List<LeftOut> leftOut = new ArrayList<>();

    SnapshotWalk(BaseElement root, List<JsonObject> elements) throws UnusableDefinition {
        this.root = root;
        for (JsonObject element : elements) {
            String id = id(element);
            if (isSlice(id)) {
                sliced.add(id.substring(0, id.lastIndexOf(':')));
            }
        }
        for (JsonObject element : elements) {
            walk(id(element), element);
        }
        rows = new SliceGuard(leftOut).recognisable(rows);
        constraints.removeIf(each -> leftOut.stream().anyMatch(left -> left.isAround(each.path())));
    }

    List<ProfileRow> rows() {
        return rows;
    }

    List<PackageConstraint> constraints() {
        return constraints;
    }

    List<String> invariants() {
        return constraints.stream()
                .flatMap(each -> each.rules().stream().map(rule -> each.path() + " " + rule))
                .distinct()
                .toList();
    }

    List<LeftOut> leftOut() {
        return leftOut;
    }

    private void walk(String id, JsonObject element) {
        int dot = id.lastIndexOf('.');
        String outer = dot < 0 ? "" : id.substring(0, dot);
        if (dropped.contains(outer)) {
            dropped.add(id);
            return;
        }
        Place place = place(id, element);
        LeftOut.Kind fault = place == null ? fault(outer) : take(id, place, element);
        if (fault != null) {
            dropped.add(id);
            leftOut.add(new LeftOut(id, fault));
        }
    }

    private LeftOut.Kind fault(String outer) {
        Place place = places.get(outer);
        boolean primitive = place != null && place.codes().stream().anyMatch(R4Base.standard()::isPrimitive);
        return primitive ? LeftOut.Kind.INSIDE_PRIMITIVE : LeftOut.Kind.UNKNOWN_ELEMENT;
    }

    /** Null when all went well; otherwise why the element and what is inside it are left. */
    private LeftOut.@Nullable Kind take(String id, Place place, JsonObject element) {
        ProfileRow row = row(id, place, element);
        if (isInsideOpenChoice(id)) {
            return row == null ? null : LeftOut.Kind.OPEN_CHOICE;
        }
        boolean sayable = row == null || (RowGuard.isSayable(row) && hasTypeOfChoice(id, place));
        if (!sayable || !paths.add(place.path())) {
            return LeftOut.Kind.UNREADABLE;
        }
        places.put(id, place);
        constraints.addAll(Constraints.of(element, place.path()));
        ElementCells.leftOut(element).forEach(kind -> leftOut.add(new LeftOut(place.path(), kind)));
        if (row != null) {
            rows.add(row);
        }
        return null;
    }

    /** A slice of a choice must be one of the types that the choice still has. */
    private boolean hasTypeOfChoice(String id, Place place) {
        if (!isSlice(id) || !place.base().isChoice()) {
            return true;
        }
        Place choice = places.get(id.substring(0, id.lastIndexOf(':')));
        return choice != null && place.codes().size() == 1 && choice.codes().containsAll(place.codes());
    }

    private @Nullable Place place(String id, JsonObject element) {
        int dot = id.lastIndexOf('.');
        if (dot < 0) {
            return new Place(root.path(), root, List.of(root.path()));
        }
        Place outer = places.get(id.substring(0, dot));
        String last = id.substring(dot + 1);
        int colon = last.indexOf(':');
        String name = colon < 0 ? last : last.substring(0, colon);
        BaseElement base = outer == null ? null : R4Base.standard().findChild(outer.base(), outer.codes(), name);
        if (outer == null || base == null) {
            return null;
        }
        List<String> codes = ElementTypes.codes(element);
        List<String> known = codes.isEmpty() ? base.types() : codes;
        String slice = colon < 0 ? "" : ":" + sliceName(name, last.substring(colon + 1), known);
        return new Place(outer.path() + "." + name + slice, base, known);
    }

    /** A slice of a choice is known by its type, whatever its author called it. */
    private static String sliceName(String name, String given, List<String> codes) {
        if (!name.endsWith("[x]") || codes.size() != 1) {
            return given;
        }
        String code = codes.get(0);
        return name.substring(0, name.length() - 3) + Character.toUpperCase(code.charAt(0)) + code.substring(1);
    }

    private boolean isInsideOpenChoice(String id) {
        int dot = id.lastIndexOf('.');
        Place outer = dot < 0 ? null : places.get(id.substring(0, dot));
        return outer != null && outer.isOpenChoice();
    }

    /** The row of an element, or null when it narrows nothing. A slice has always one, since it is a thing of its own. */
    private @Nullable ProfileRow row(String id, Place place, JsonObject element) {
        boolean slice = isSlice(id);
        BaseElement base = place.base();
        String card = ElementCells.card(element);
        String shownCard = !slice && card.equals(base.card()) ? "" : card;
        String type = type(id, place, element);
        String fixed = ElementCells.fixed(element);
        String binding = ElementCells.binding(element, base);
        String slicing = slice ? "" : slicing(id, base, element);
        boolean narrows = !(shownCard + type + fixed + binding + slicing).isEmpty();
        boolean isRoot = id.indexOf('.') < 0;
        return slice || (narrows && !isRoot)
                ? new ProfileRow(place.path(), shownCard, type, fixed, binding, slicing, "", "", SOURCE)
                : null;
    }

    /** A slice takes over what its element was narrowed to: where that is something else, the slice says its own. */
    private String type(String id, Place place, JsonObject element) {
        String narrowed = ElementTypes.narrowed(element, place.base());
        Place whole = isSlice(id) ? places.get(id.substring(0, id.lastIndexOf(':'))) : null;
        // An element that refers to another has no type of its own.
        boolean another =
                whole != null && !place.base().isReference() && !whole.codes().equals(place.codes());
        return narrowed.isEmpty() && another ? ElementTypes.written(element) : narrowed;
    }

    /**
     * Without slices an open slicing says nothing, and the types of a choice are told apart by their names. A slicing on a slice
     * (JP_Bundle_eReferral 1.5.2, clins §10 trap 6) is left: its re-slices are slices beside it.
     */
    private String slicing(String id, BaseElement base, JsonObject element) {
        String slicing = ElementCells.slicing(element);
        if (slicing.isEmpty() && sliced.contains(id) && !base.isChoice()) {
            return id.endsWith("xtension") ? "open value:url" : "";
        }
        boolean says = (sliced.contains(id) || slicing.startsWith("closed")) && !base.isChoice();
        return says ? slicing : "";
    }

    private static boolean isSlice(String id) {
        return id.indexOf(':', id.lastIndexOf('.') + 1) >= 0;
    }

    private static String id(JsonObject element) throws UnusableDefinition {
        String id = Plain.text(element, "id");
        if (id.isEmpty()) {
            throw new UnusableDefinition(Reason.NO_IDS);
        }
        return id;
    }
}
