package jp.musubi.platform.attack;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.PathId;
import jp.musubi.platform.kernel.access.PathRow;
import tools.jackson.databind.json.JsonMapper;

/** 一つの呼び出し。Made from a row of the table, with a value for each of its places. */
record Shot(PathRow row, Function<PathId, String> values, String more) {

    /** @param more further parameters, as {@code &_count=1}; or empty */
    HttpRequest.Builder at(int port) {
        String path = row.pattern();
        for (PathId id : row.ids()) {
            if (id.place() == PathId.Place.PATH) {
                path = path.replace("{" + id.name() + "}", encode(values.apply(id), UTF_8));
            }
        }
        String query = row.ids().stream()
                .filter(id -> id.place() == PathId.Place.QUERY && id.kind() != PathId.Kind.WORD)
                .map(id -> id.name() + "=" + encode(values.apply(id), UTF_8))
                .collect(Collectors.joining("&"));
        String all = (query + more).replaceFirst("^&", "");
        var request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + path.replace("$", "%24") + (all.isEmpty() ? "" : "?" + all)));
        return body(request);
    }

    private HttpRequest.Builder body(HttpRequest.Builder request) {
        String method = row.method().equals("ANY") ? "GET" : row.method();
        if (has(PathId.Place.FORM)) {
            String form = row.ids().stream()
                    .filter(id -> id.place() == PathId.Place.FORM)
                    .map(id -> id.name() + "=" + encode(values.apply(id), UTF_8))
                    .collect(Collectors.joining("&"));
            return request.header("Content-Type", "application/x-www-form-urlencoded")
                    .method(method, BodyPublishers.ofString(form));
        }
        if (method.equals("POST") || method.equals("PUT") || method.equals("PATCH")) {
            String type = row.pattern().startsWith("/fhir") ? "application/fhir+json" : "application/json";
            return request.header("Content-Type", type).method(method, BodyPublishers.ofString(json()));
        }
        return request.method(method, BodyPublishers.noBody());
    }

    /** A body that names the values at their places; what else an endpoint needs stands in {@link AttackBodies}. */
    private String json() {
        Map<String, Object> body = new TreeMap<>(AttackBodies.of(row));
        for (PathId id : row.ids()) {
            if (id.place() == PathId.Place.BODY) {
                put(body, id.name().split("\\."), values.apply(id));
            }
        }
        return JsonMapper.shared().writeValueAsString(body);
    }

    @SuppressWarnings("unchecked")
    private static void put(Map<String, Object> body, String[] names, String value) {
        Map<String, Object> at = body;
        for (int i = 0; i < names.length - 1; i++) {
            Object inside = at.get(names[i]);
            Map<String, Object> next = inside instanceof Map<?, ?> map
                    ? new LinkedHashMap<>((Map<String, Object>) map)
                    : new LinkedHashMap<>();
            at.put(names[i], next);
            at = next;
        }
        at.put(names[names.length - 1], value);
    }

    private boolean has(PathId.Place place) {
        return row.ids().stream().anyMatch(id -> id.place() == place);
    }
}
