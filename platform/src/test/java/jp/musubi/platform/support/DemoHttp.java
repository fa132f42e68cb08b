package jp.musubi.platform.support;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** 見本の国への呼び出し。Over real HTTP; headers as name, value, name, value. */
public record DemoHttp(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public HttpResponse<String> get(String token, String address, String... headers) {
        return send(request(token, address, headers).GET());
    }

    public HttpResponse<String> post(String token, String address, String body, String... headers) {
        String type = address.startsWith("/fhir") ? "application/fhir+json" : "application/json";
        return send(
                request(token, address, headers).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> put(String token, String address, String body) {
        return send(request(token, address)
                .header("Content-Type", "application/fhir+json")
                .PUT(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> delete(String token, String address) {
        return send(request(token, address).DELETE());
    }

    /** A sample of a submission, as {@code lab?from=hospital-a&patient=patient-1}. */
    public String sample(String which) {
        return send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/demo/samples/" + which)))
                .body();
    }

    private HttpRequest.Builder request(String token, String address, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .header("Authorization", "Bearer " + token);
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
