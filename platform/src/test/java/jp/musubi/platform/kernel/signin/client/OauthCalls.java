package jp.musubi.platform.kernel.signin.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** 証の入口への呼び出し。Real HTTP, no redirect followed. */
public record OauthCalls(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    public HttpResponse<String> token(String assertion, String... more) throws Exception {
        return post("/oauth2/token", assertion, pairs("grant_type", "client_credentials", more));
    }

    public HttpResponse<String> post(String path, String assertion, Map<String, String> parameters) throws Exception {
        var all = new LinkedHashMap<String, String>();
        all.put("client_assertion_type", AssertionConverter.TYPE);
        all.put("client_assertion", assertion);
        all.putAll(parameters);
        return form(path, all);
    }

    public HttpResponse<String> form(String path, Map<String, String> parameters) throws Exception {
        return raw(
                path,
                parameters.entrySet().stream()
                        .map(each -> each.getKey() + "=" + encode(each.getValue()))
                        .collect(Collectors.joining("&")));
    }

    public HttpResponse<String> raw(String path, String form) throws Exception {
        return send(HttpRequest.newBuilder(at(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    public HttpResponse<String> get(String path) throws Exception {
        return send(HttpRequest.newBuilder(at(path)));
    }

    public HttpResponse<String> with(String token, String method, String path, String body) throws Exception {
        return send(HttpRequest.newBuilder(at(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    public URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    public static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public static String accessToken(HttpResponse<String> answer) {
        return text(answer, "access_token");
    }

    public static String text(HttpResponse<String> answer, String field) {
        Matcher text = Pattern.compile("\"" + field + "\"\\s*:\\s*\"([^\"]+)\"").matcher(answer.body());
        assertThat(text.find()).as(answer.statusCode() + " " + answer.body()).isTrue();
        return text.group(1);
    }

    static Map<String, String> pairs(String name, String value, String... more) {
        var all = new LinkedHashMap<>(Map.of(name, value));
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all;
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
