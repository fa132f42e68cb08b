package jp.musubi.benchmarks.sharing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 職員の席。Signs in as a member of the demo country's staff does, by the pages, and reads pages; another answer than 200 ends the run. */
final class Desk {

    private static final String PASSWORD = "musubi-no-kuni-1";
    private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("id=\"demo-code\">([0-9]{6})<");

    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String url;

    private Desk(String url) {
        this.url = url;
    }

    static Desk signIn(String url, String account) {
        Desk desk = new Desk(url);
        String form = find(FORM, desk.get("/signin"));
        String code = desk.post("/signin", form, "account=" + account + "&password=" + PASSWORD);
        desk.post("/signin/code", find(FORM, code), "code=" + find(CODE, code));
        return desk;
    }

    String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url + path)));
    }

    private String post(String path, String form, String fields) {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("_csrf=" + URLEncoder.encode(form, UTF_8) + "&" + fields)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer =
                    client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer.statusCode() + " " + answer.body());
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String find(Pattern pattern, String page) {
        Matcher found = pattern.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("no " + pattern + " on " + page);
        }
        return found.group(1);
    }
}
