package jp.musubi.platform.exchange.submission;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.musubi.platform.exchange.answers.Json;
import jp.musubi.platform.records.UnitHistory;

/** 来し方の答え。A Bundle of type history, newest first, without resources: what was sent is evidence, not for reading back. */
final class UnitHistoryAnswer {

    private static final String DIGEST = "http://musubi.example/fhir/StructureDefinition/sha256";

    private UnitHistoryAnswer() {}

    static Json of(UnitHistory history, String base) {
        String url = base + "/Bundle/" + history.unitId();
        List<Json> entries = new ArrayList<>();
        for (UnitHistory.Turn turn : history.turns()) {
            entries.add(Json.object()
                    .text("fullUrl", url)
                    .object("request", request(turn, history.unitId()))
                    .object("response", response(turn)));
        }
        Collections.reverse(entries);
        return Json.object()
                .text("resourceType", "Bundle")
                .text("type", "history")
                .raw("total", Integer.toString(entries.size()))
                .objects("entry", entries);
    }

    private static Json request(UnitHistory.Turn turn, String unitId) {
        String method = switch (turn.kind()) {
            case REGISTERED -> turn.version() == 1 ? "POST" : "PUT";
            case WITHDRAWN -> "DELETE";
            case RESTORED -> "PUT";
        };
        String digest = turn.sha256();
        Json request = Json.object();
        if (digest != null) {
            request.objects(
                    "extension", List.of(Json.object().text("url", DIGEST).text("valueString", digest)));
        }
        return request.text("method", method).text("url", method.equals("POST") ? "Bundle" : "Bundle/" + unitId);
    }

    private static Json response(UnitHistory.Turn turn) {
        String status = switch (turn.kind()) {
            case REGISTERED -> turn.version() == 1 ? "201 registered" : "200 replaced";
            case WITHDRAWN -> "200 withdrawn";
            case RESTORED -> "200 withdrawal taken back";
        };
        return Json.object()
                .text("status", status)
                .text("etag", "W/\"" + turn.version() + "\"")
                .text("lastModified", turn.at().toString());
    }
}
