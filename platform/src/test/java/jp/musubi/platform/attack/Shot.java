package jp.musubi.platform.attack;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.Entrance;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathId.Place;
import jp.musubi.platform.kernel.access.PathRow;
import tools.jackson.databind.json.JsonMapper;

/**
 * 一つの呼び出し。Made from a row of the table, with a value for each of its places.
 *
 * @param template of the body, from {@link AttackBodies}; null for a call without one
 * @param real which of its values name something of the victim's; the others name nothing
 * @param factsRight whether what the body says of the victim besides is right
 * @param more further parameters, as {@code &_count=1}; or empty
 */
record Shot(PathRow row, String template, Victim victim, Predicate<PathId> real, boolean factsRight, String more) {

    private static final Pattern PLACE = Pattern.compile("\\$\\{([A-Za-z._-]+)}");

    /** A document of its own, which may have places again. */
    private static final Pattern WHOLE = Pattern.compile("\\$\\{(lab|change|blank|keys)}");

    Shot with(Predicate<PathId> others) {
        return new Shot(row, template, victim, others, factsRight, more);
    }

    /** The same call with one more parameter. */
    Shot asking(String name, String value) {
        return new Shot(row, template, victim, real, factsRight, more + "&" + name + "=" + encode(value, UTF_8));
    }

    HttpRequest.Builder at(int port, Attacker attacker) {
        String path = row.pattern();
        for (PathId id : row.ids()) {
            if (id.place() == Place.PATH) {
                path = path.replace("{" + id.name() + "}", encode(value(id), UTF_8));
            }
        }
        String query = row.ids().stream()
                .filter(id -> id.place() == Place.QUERY)
                .filter(id -> id.kind() != PathId.Kind.WORD || !row.method().equals("GET"))
                .map(id -> id.name() + "=" + encode(value(id), UTF_8))
                .collect(Collectors.joining("&"));
        String all = (query + more).replaceFirst("^&", "");
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + path.replace("$", "%24") + (all.isEmpty() ? "" : "?" + all)));
        attacker.signs(request);
        return body(request, attacker);
    }

    private HttpRequest.Builder body(HttpRequest.Builder request, Attacker attacker) {
        String method = row.method().equals("ANY") ? "GET" : row.method();
        if (template == null) {
            return request.method(method, BodyPublishers.noBody());
        }
        if (template.startsWith(AttackBodies.BORDER)) {
            String parts = filled(UnaryOperator.identity()) + AttackBodies.part("_csrf", attacker.formToken());
            return request.header("Content-Type", "multipart/form-data; charset=UTF-8; boundary=attack")
                    .method(method, BodyPublishers.ofString(parts + AttackBodies.BORDER + "--\r\n"));
        }
        if (row.entrance() == Entrance.CARD || row.entrance() == Entrance.DESK) {
            String form = filled(value -> encode(value, UTF_8));
            return request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(form + "&_csrf=" + encode(attacker.formToken(), UTF_8)));
        }
        return request.header("Content-Type", type()).method(method, BodyPublishers.ofString(filled(Shot::inJson)));
    }

    private String type() {
        if (AttackBodies.line(row).equals("POST /registers/{register}")) {
            return "text/csv";
        }
        if (row.pattern().startsWith("/submissions/bulk")) {
            return "application/x-ndjson";
        }
        return row.pattern().startsWith("/fhir") ? "application/fhir+json" : "application/json";
    }

    private String filled(UnaryOperator<String> writing) {
        String whole = WHOLE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(victim.fact(place.group(1), true)));
        return PLACE.matcher(whole).replaceAll(place -> Matcher.quoteReplacement(writing.apply(named(place.group(1)))));
    }

    private String named(String name) {
        return row.ids().stream()
                .filter(id -> id.name().equals(name))
                .findFirst()
                .map(this::value)
                .orElseGet(() -> victim.fact(name, factsRight));
    }

    private String value(PathId id) {
        return victim.value(row, id, real.test(id));
    }

    private static String inJson(String value) {
        String quoted = JsonMapper.shared().writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }
}
