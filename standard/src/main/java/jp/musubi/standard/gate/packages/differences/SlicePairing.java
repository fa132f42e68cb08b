package jp.musubi.standard.gate.packages.differences;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import jp.musubi.standard.gate.shape.ProfileRow;

/**
 * Gives slices of a package the names that our table has for them. A slice is what it fixes, not what its author called it, so
 * slices without a namesake are paired by what the two tables fix in them.
 */
final class SlicePairing {

    private final List<ProfileRow> ours;
    private List<ProfileRow> theirs;

    private SlicePairing(List<ProfileRow> ours, List<ProfileRow> theirs) {
        this.ours = ours;
        this.theirs = theirs;
    }

    /** Their rows, with our names of slices where the slices are the same. */
    static List<ProfileRow> renamed(List<ProfileRow> ours, List<ProfileRow> theirs) {
        SlicePairing pairing = new SlicePairing(ours, theirs);
        Set<String> done = new LinkedHashSet<>();
        // Outer slices first, since the paths of inner ones begin with their names.
        for (int next = 0; next < pairing.theirs.size(); next++) {
            String path = pairing.theirs.get(next).path();
            if (Paths.isSlice(path) && done.add(Paths.sliced(path))) {
                pairing.pair(Paths.sliced(path));
            }
        }
        return pairing.theirs;
    }

    private void pair(String element) {
        // What both fix first; slices of entries that are left then by their kind of resource alone.
        pair(element, Signature::of);
        pair(element, Signature::ofResource);
    }

    private void pair(String element, BiFunction<List<ProfileRow>, String, String> signature) {
        Set<String> our = new LinkedHashSet<>(slices(ours, element));
        Set<String> their = new LinkedHashSet<>(slices(theirs, element));
        Set<String> namesakes = new LinkedHashSet<>(our);
        namesakes.retainAll(their);
        our.removeAll(namesakes);
        their.removeAll(namesakes);
        if (!our.isEmpty() && !their.isEmpty()) {
            pair(signatures(ours, our, signature), signatures(theirs, their, signature));
        }
    }

    private static Map<String, String> signatures(
            List<ProfileRow> rows, Set<String> slices, BiFunction<List<ProfileRow>, String, String> signature) {
        Map<String, String> signatures = new LinkedHashMap<>();
        slices.forEach(slice -> signatures.put(slice, signature.apply(rows, slice)));
        return signatures;
    }

    private void pair(Map<String, String> our, Map<String, String> their) {
        their.forEach((slice, fixed) -> {
            List<String> same = withSignature(our, fixed);
            // Two of the same kind on either side could be either.
            if (!fixed.isEmpty()
                    && same.size() == 1
                    && withSignature(their, fixed).size() == 1) {
                rename(slice, same.get(0));
            }
        });
    }

    private static List<String> withSignature(Map<String, String> slices, String signature) {
        List<String> same = new ArrayList<>();
        slices.forEach((slice, other) -> {
            if (other.equals(signature)) {
                same.add(slice);
            }
        });
        return same;
    }

    private static List<String> slices(List<ProfileRow> rows, String element) {
        return rows.stream()
                .map(ProfileRow::path)
                .filter(path -> Paths.isSlice(path) && Paths.sliced(path).equals(element))
                .toList();
    }

    private void rename(String from, String to) {
        theirs = theirs.stream()
                .map(row -> Paths.isIn(row.path(), from)
                        ? moved(row, to + row.path().substring(from.length()))
                        : row)
                .toList();
    }

    private static ProfileRow moved(ProfileRow row, String path) {
        return new ProfileRow(
                path,
                row.card(),
                row.type(),
                row.fixed(),
                row.binding(),
                row.slicing(),
                row.rule(),
                row.guide(),
                row.source());
    }
}
