package jp.musubi.standard.gate.packages.snapshots;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.musubi.standard.gate.shape.ProfileRow;

/**
 * Keeps slices out of a table that nothing tells apart. A slice must fix something at one of the places that the slicing names;
 * a slicing must name places that there are.
 */
final class SliceGuard {

    private static final Pattern NAME = Pattern.compile("[A-Za-z]+(\\[x])?");

    private final List<LeftOut> leftOut;

    SliceGuard(List<LeftOut> leftOut) {
        this.leftOut = leftOut;
    }

    List<ProfileRow> recognisable(List<ProfileRow> rows) {
        List<ProfileRow> kept = new ArrayList<>(rows);
        for (ProfileRow row : rows) {
            if (!row.slicing().isEmpty()) {
                keep(row, kept);
            }
        }
        return kept;
    }

    private void keep(ProfileRow sliced, List<ProfileRow> rows) {
        List<String> discriminators = discriminators(sliced.slicing());
        List<String> slices = rows.stream()
                .map(ProfileRow::path)
                .filter(path -> isSliceOf(path, sliced.path()))
                .toList();
        Map<String, List<ProfileRow>> inside = new HashMap<>();
        rows.forEach(row -> inside.computeIfAbsent(sliceAround(row.path(), sliced.path()), any -> new ArrayList<>())
                .add(row));
        for (String slice : slices) {
            boolean told = !discriminators.isEmpty()
                    && discriminators.stream().allMatch(each -> isPlace(slice, each))
                    && discriminators.stream()
                            .anyMatch(each -> tells(each, slice, inside.getOrDefault(slice, List.of())));
            if (!told) {
                leftOut.add(new LeftOut(slice, LeftOut.Kind.UNRECOGNISABLE));
                rows.removeAll(new HashSet<>(inside.getOrDefault(slice, List.of())));
            }
        }
    }

    /** The slice of that element in which a path stands; empty for all others. */
    private static String sliceAround(String path, String sliced) {
        if (!path.startsWith(sliced + ":")) {
            return "";
        }
        int end = path.indexOf('.', sliced.length());
        return end < 0 ? path : path.substring(0, end);
    }

    private static boolean isSliceOf(String path, String sliced) {
        return path.startsWith(sliced + ":") && path.indexOf('.', sliced.length()) < 0;
    }

    private static List<String> discriminators(String slicing) {
        String last = slicing.substring(slicing.lastIndexOf(' ') + 1);
        return last.indexOf(':') < 0 ? List.of() : List.of(last.split(","));
    }

    private static List<String> names(String discriminator) {
        List<String> names = new ArrayList<>();
        for (String name :
                discriminator.substring(discriminator.indexOf(':') + 1).split("\\.")) {
            if (!name.equals("$this") && !name.equals("resolve()")) {
                names.add(name);
            }
        }
        return names;
    }

    /** Whether R4 has the place inside the slice; functions such as {@code extension('…')} are none. */
    private static boolean isPlace(String slice, String discriminator) {
        String path = slice;
        for (String name : names(discriminator)) {
            path = path + "." + name;
            if (!NAME.matcher(name).matches() || R4Base.standard().find(path) == null) {
                return false;
            }
        }
        return true;
    }

    private static boolean tells(String discriminator, String slice, List<ProfileRow> rows) {
        if (!discriminator.startsWith("value:") && !discriminator.startsWith("pattern:")) {
            return true;
        }
        String place = slice;
        for (String name : names(discriminator)) {
            place = place + "." + name;
        }
        for (ProfileRow row : rows) {
            boolean inside = row.path().equals(place) || row.path().startsWith(place + ".");
            boolean extension = row.path().equals(slice) && row.type().startsWith("Extension<");
            if ((inside && !(row.fixed() + row.binding()).isEmpty()) || (extension && discriminator.endsWith(":url"))) {
                return true;
            }
        }
        return false;
    }
}
