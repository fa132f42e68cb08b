package jp.musubi.acceptance;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An answer over HTTP. */
record Answer(HttpResponse<String> response) {

    int status() {
        return response.statusCode();
    }

    String body() {
        return response.body();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    JsonNode json() {
        return Json.read(body());
    }

    /** The issues of an OperationOutcome. */
    List<JsonNode> issues() {
        return Json.list(json().path("issue"));
    }

    /** Codes of the issues: rule ids or codes of problems. */
    List<String> codes() {
        return issues().stream()
                .map(issue -> issue.path("details")
                        .path("coding")
                        .path(0)
                        .path("code")
                        .asString(""))
                .toList();
    }

    /** The resources of a searchset. */
    List<JsonNode> resources() {
        return Json.list(json().path("entry")).stream()
                .map(entry -> entry.path("resource"))
                .toList();
    }

    @Override
    public String toString() {
        return status() + " " + body();
    }
}
