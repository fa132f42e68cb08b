package jp.musubi.platform.demo.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A call to the platform under test, and its answer as JSON. */
record Call(int status, HttpResponse<String> response) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    static Call get(int port, String path) {
        return send(HttpRequest.newBuilder(address(port, path)));
    }

    static Call post(int port, String path, String type, String body) {
        return send(HttpRequest.newBuilder(address(port, path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(response.body());
    }

    String text(String name) {
        return json().path(name).stringValue();
    }

    private static URI address(int port, String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static Call send(HttpRequest.Builder request) {
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Call(response.statusCode(), response);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
