package jp.musubi.platform.records.checkups.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.CheckupDocument;
import jp.musubi.platform.records.checkups.FeedKind;
import jp.musubi.platform.records.checkups.FeedLine;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * 連携の FHIR。A Bundle of type history: POST for a report that is new, PUT for another version, DELETE for one withdrawn; or
 * one such Bundle a line (NDJSON).
 */
final class FeedFhir {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final String base;

    /** @param base address of the FHIR server, without a slash at the end */
    FeedFhir(String base) {
        this.base = base;
    }

    /** @param next address of the next page, or null when nothing stands behind this one yet */
    byte[] bundle(List<FeedLine> lines, String self, @Nullable String next) {
        List<Object> links = next == null
                ? List.of(Map.of("relation", "self", "url", self))
                : List.of(Map.of("relation", "self", "url", self), Map.of("relation", "next", "url", next));
        var out = new ByteArrayOutputStream();
        history(out, lines, links);
        return out.toByteArray();
    }

    byte[] lines(List<FeedLine> lines) {
        var out = new ByteArrayOutputStream();
        for (FeedLine line : lines) {
            history(out, List.of(line), List.of());
            out.write('\n');
        }
        return out.toByteArray();
    }

    private void history(ByteArrayOutputStream out, List<FeedLine> lines, List<Object> links) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("resourceType", "Bundle");
        head.put("type", "history");
        if (!links.isEmpty()) {
            head.put("link", links);
        }
        String text = JSON.writeValueAsString(head);
        put(out, text.substring(0, text.length() - 1));
        for (int i = 0; i < lines.size(); i++) {
            put(out, i == 0 ? ",\"entry\":[" : ",");
            entry(out, lines.get(i));
        }
        put(out, lines.isEmpty() ? "}" : "]}");
    }

    private void entry(ByteArrayOutputStream out, FeedLine line) {
        String url = "Bundle/" + line.document();
        put(out, "{\"fullUrl\":" + JSON.writeValueAsString("urn:uuid:" + line.document()));
        Checkup checkup = line.checkup();
        if (checkup != null) {
            put(out, ",\"resource\":");
            out.writeBytes(CheckupDocument.bundle(checkup, base));
        }
        boolean gone = line.kind() == FeedKind.WITHDRAWN;
        boolean created = line.kind() == FeedKind.REGISTERED;
        Map<String, Object> response = new LinkedHashMap<>();
        response.put("status", gone ? "204" : created ? "201" : "200");
        response.put("etag", "W/\"" + line.version() + "\"");
        response.put("lastModified", line.receivedAt().toString());
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("method", gone ? "DELETE" : created ? "POST" : "PUT");
        request.put("url", created ? "Bundle" : url);
        put(out, ",\"request\":" + JSON.writeValueAsString(request));
        put(out, ",\"response\":" + JSON.writeValueAsString(response) + "}");
    }

    private static void put(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(UTF_8));
    }
}
