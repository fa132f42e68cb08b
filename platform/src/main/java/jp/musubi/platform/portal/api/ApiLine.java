package jp.musubi.platform.portal.api;

import java.net.URI;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathId.Kind;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;

/**
 * 一つの道。
 *
 * @param curl a line to type in a shell; values of the caller's stand as $KIND
 * @param missing what stands for values that the reader has to know from an earlier answer
 */
record ApiLine(PathRow row, String curl, List<String> missing) {

    /** Values that the page says how to get before the first line. */
    private static final Set<Kind> GIVEN = Set.of(Kind.PERSON, Kind.MEMBER);

    ApiLine {
        missing = List.copyOf(missing);
    }

    static ApiLine of(PathRow row, URI url, boolean demo) {
        List<String> missing = CurlLine.idsOf(row)
                .filter(id -> !GIVEN.contains(id.kind()))
                .map(CurlLine::variable)
                .distinct()
                .toList();
        return new ApiLine(row, new CurlLine(row, url, demo).text(), missing);
    }

    /** Whether it may be typed as it stands, after what the page says before the first line. */
    boolean isReady() {
        return missing.isEmpty() && row.ids().stream().noneMatch(id -> id.place() == PathId.Place.BODY);
    }

    /** In the order of the country's own table. */
    public List<Purpose> purposes() {
        return row.purposes().stream().sorted().toList();
    }

    public List<DataClass> classes() {
        return row.classes().stream().sorted().toList();
    }
}
