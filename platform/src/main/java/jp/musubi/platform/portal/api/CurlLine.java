package jp.musubi.platform.portal.api;

import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathId.Kind;
import jp.musubi.platform.kernel.access.PathId.Place;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.caller.Purpose;

/** curl の一行。Made from a row of the table of paths, and nothing else. */
final class CurlLine {

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");

    /** Who of the demo country may do what is done for one of these purposes; the first that fits. */
    private static final List<Map.Entry<Purpose, String>> CALLERS = List.of(
            Map.entry(Purpose.SELF_VIEW, "patient-1"),
            Map.entry(Purpose.CHECKUP_TO_INSURER, "insurer-f"),
            Map.entry(Purpose.PUBLIC_SUBSIDY, "welfare-office-j"),
            Map.entry(Purpose.SUBMIT, "hospital-a"),
            Map.entry(Purpose.LETTER_DELIVERY, "hospital-a"),
            Map.entry(Purpose.ELIGIBILITY, "hospital-a"),
            Map.entry(Purpose.SHARE_VIEW, "hospital-a"),
            Map.entry(Purpose.SECURITY_OPERATION, "operator"),
            Map.entry(Purpose.EMERGENCY, "hospital-a-emergency-doctor"));

    private static final String ANYBODY = "hospital-a";

    private final PathRow row;
    private final URI url;
    private final boolean demo;

    CurlLine(PathRow row, URI url, boolean demo) {
        this.row = row;
        this.url = url;
        this.demo = demo;
    }

    String text() {
        var line = new StringBuilder("curl -s");
        boolean query = idsOf(row).anyMatch(id -> id.place() == Place.QUERY);
        if (query) {
            line.append(" -G");
        }
        if (!row.method().equals("GET")) {
            line.append(" -X ").append(row.method());
        }
        line.append(' ').append(quoted(url + path()));
        if (row.entrance() == Entrance.TOKEN) {
            line.append(" -H \"Authorization: Bearer ").append(token()).append('"');
        }
        idsOf(row)
                .filter(id -> id.place() == Place.QUERY)
                .forEach(id -> line.append(" --data-urlencode ").append(quoted(id.name() + "=" + variable(id))));
        idsOf(row)
                .filter(id -> id.place() == Place.FORM)
                .forEach(id -> line.append(" -d ").append(quoted(id.name() + "=" + variable(id))));
        if (row.ids().stream().anyMatch(id -> id.place() == Place.BODY)) {
            line.append(" -H \"Content-Type: ").append(type()).append("\" --data-binary @body.json");
        }
        return line.toString();
    }

    /** The party of the demo country whose token the line takes. */
    String caller() {
        if (row.pattern().matches("/pmh/(recipients|screenings)/.*")) {
            return "municipality-k";
        }
        return CALLERS.stream()
                .filter(each -> row.purposes().contains(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ANYBODY);
    }

    /** The values that the line names: all of the path; of a query the first of each kind, but no mere word. */
    static Stream<PathId> idsOf(PathRow row) {
        Set<Kind> said = EnumSet.noneOf(Kind.class);
        return row.ids().stream().filter(id -> switch (id.place()) {
            case PATH -> true;
            case QUERY -> isAsked(row) && id.kind() != Kind.WORD && said.add(id.kind());
            case FORM -> id.kind() != Kind.WORD;
            case BODY -> false;
        });
    }

    /** A list of one's own needs none of its conditions. */
    private static boolean isAsked(PathRow row) {
        return row.act() != null || row.entrance() != Entrance.TOKEN;
    }

    private String path() {
        return VARIABLE.matcher(row.pattern()).replaceAll(found -> "\\" + variable(idOf(found.group(1))));
    }

    private PathId idOf(String name) {
        return row.ids().stream()
                .filter(id -> id.place() == Place.PATH && id.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** What stands for the value in a shell: its kind, or its name where it is a mere word. */
    static String variable(PathId id) {
        return "$" + (id.kind() == Kind.WORD ? id.name().toUpperCase(Locale.ROOT) : id.kind());
    }

    private String token() {
        return demo ? "$(./musubi token --as " + caller() + ")" : "$TOKEN";
    }

    private String type() {
        return row.pattern().startsWith("/fhir") ? "application/fhir+json" : "application/json";
    }

    /** For a shell: what is no variable of ours keeps its dollar. */
    private static String quoted(String text) {
        return "\"" + text.replaceAll("\\$(?![A-Z])", "\\\\\\$") + "\"";
    }
}
