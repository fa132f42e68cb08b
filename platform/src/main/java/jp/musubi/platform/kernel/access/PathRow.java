package jp.musubi.platform.kernel.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * 道の一行。One HTTP path and what is decided on it.
 *
 * @param method an HTTP method, or {@code ANY}
 * @param pattern the path, a variable as {@code {name}}
 * @param act what the log calls it; null when nothing is decided
 * @param classes what of a person's record it may show; empty for none
 * @param purposes one of which the caller needs; empty when none is asked for
 * @param why what decides, or why nothing has to
 */
public record PathRow(
        String method,
        String pattern,
        Entrance entrance,
        @Nullable Act act,
        Set<DataClass> classes,
        Set<Purpose> purposes,
        List<PathId> ids,
        String why) {

    private static final String NONE = "-";
    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

    public PathRow {
        classes = Set.copyOf(classes);
        purposes = Set.copyOf(purposes);
        ids = List.copyOf(ids);
        var named =
                VARIABLE.matcher(pattern).results().map(match -> match.group(1)).toList();
        var given = ids.stream()
                .filter(id -> id.place() == PathId.Place.PATH)
                .map(PathId::name)
                .toList();
        if (!named.equals(given)) {
            throw new IllegalStateException("paths.tsv: the variables of the path and its ids differ: " + pattern);
        }
    }

    static PathRow of(Map<String, String> row) {
        String act = Period.get(row, "act");
        return new PathRow(
                Period.get(row, "method"),
                Period.get(row, "path"),
                Entrance.valueOf(Period.get(row, "entrance")),
                act.equals(NONE) ? null : Act.valueOf(act),
                list(row, "classes", DataClass::valueOf).collect(Collectors.toSet()),
                list(row, "purposes", Purpose::valueOf).collect(Collectors.toSet()),
                list(row, "ids", PathId::of).toList(),
                Period.get(row, "why"));
    }

    /** The part before the second slash: the area that the path stands in, e.g. {@code /fhir}. */
    String area() {
        int second = pattern.indexOf('/', 1);
        return second < 0 ? pattern : pattern.substring(0, second);
    }

    private static <T> Stream<T> list(Map<String, String> row, String column, Function<String, T> reading) {
        String cell = Period.get(row, column);
        return cell.equals(NONE)
                ? Stream.empty()
                : Arrays.stream(cell.split(",")).map(reading);
    }
}
