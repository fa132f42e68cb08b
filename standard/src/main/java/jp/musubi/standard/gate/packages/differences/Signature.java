package jp.musubi.standard.gate.packages.differences;

import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import jp.musubi.standard.gate.packages.snapshots.TypeTexts;
import jp.musubi.standard.gate.shape.ProfileRow;

/** By what a slice is the same as one of another name: its resource type, or the codes it fixes. */
final class Signature {

    private Signature() {}

    static String of(List<ProfileRow> rows, String slice) {
        String resource = resourceType(rows, slice);
        if (!resource.isEmpty()) {
            return resource;
        }
        TreeSet<String> fixed = new TreeSet<>();
        for (ProfileRow row : rows) {
            String inside = Paths.isIn(row.path(), slice) ? row.path().substring(slice.length()) : "";
            // Only what stands in the slice itself: inner slices have their own.
            boolean own = inside.indexOf(':') < 0
                    && Stream.of(".system", ".code", ".url").anyMatch(inside::endsWith);
            if (own && !row.fixed().isEmpty()) {
                fixed.add(inside + FixedText.of(row.fixed()));
            }
        }
        return String.join(" ", fixed);
    }

    /** The types of resource alone, without profiles. */
    static String ofResource(List<ProfileRow> rows, String slice) {
        return resource(rows, slice, type -> List.of(TypeTexts.code(type)));
    }

    private static String resourceType(List<ProfileRow> rows, String slice) {
        return resource(
                rows,
                slice,
                type -> TypeTexts.inner(type).isEmpty()
                        ? List.of(TypeTexts.code(type))
                        : TypeTexts.inner(type).stream().map(Paths::shortName).toList());
    }

    private static String resource(List<ProfileRow> rows, String slice, Function<String, List<String>> names) {
        TreeSet<String> all = new TreeSet<>();
        String place = slice + ".resource";
        for (ProfileRow row : rows) {
            if (row.path().equals(place)) {
                TypeTexts.split(row.type()).forEach(type -> all.addAll(names.apply(type)));
            }
        }
        return String.join("|", all);
    }
}
