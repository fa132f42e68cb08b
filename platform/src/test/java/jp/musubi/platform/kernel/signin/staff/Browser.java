package jp.musubi.platform.kernel.signin.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 画面を使う人。Keeps the session, what waits to be sent again, and the form token of the page last seen; follows no redirect by itself. */
public final class Browser {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Pattern FORM_TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern DEMO_CODE = Pattern.compile("id=\"demo-code\">([0-9]{6})<");

    private final int port;
    private String cookie = "";
    private String held = "";
    private String formToken = "";
    private String page = "";

    public Browser(int port) {
        this.port = port;
    }

    public HttpResponse<String> get(String path) throws Exception {
        HttpResponse<String> answer = send(request(path).header("Accept", "text/html"));
        Matcher token = FORM_TOKEN.matcher(answer.body());
        if (token.find()) {
            formToken = token.group(1);
        }
        page = answer.body();
        return answer;
    }

    public HttpResponse<String> post(String path, String... fields) throws Exception {
        return send(posting(path, fields));
    }

    /** The same, as who wants a page for an answer, also for a refusal. */
    public HttpResponse<String> submit(String path, String... fields) throws Exception {
        return send(posting(path, fields).header("Accept", "text/html"));
    }

    private HttpRequest.Builder posting(String path, String... fields) {
        var form = new StringBuilder("_csrf=").append(encode(formToken));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(fields[i]).append('=').append(encode(fields[i + 1]));
        }
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()));
    }

    /** Files of one field of a form, each as its name and its text. */
    public HttpResponse<String> postFiles(String path, String field, String[]... files) throws Exception {
        var form = new StringBuilder(part("name=\"_csrf\"", formToken));
        for (String[] file : files) {
            form.append(part("name=\"" + field + "\"; filename=\"" + file[0] + "\"", file[1]));
        }
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=browser; charset=UTF-8")
                .header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString(form + "--browser--\r\n")));
    }

    private static String part(String disposition, String value) {
        return "--browser\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n" + value + "\r\n";
    }

    /** Follows redirects to our own pages until there is none, and returns the last address. */
    public String follow(HttpResponse<String> answer) throws Exception {
        String to = location(answer);
        while (to.startsWith("/")
                || to.startsWith("http://localhost:" + port)
                || to.startsWith("http://localhost:8080")) {
            HttpResponse<String> next = get(to.replaceFirst("^http://localhost:[0-9]+", ""));
            if (next.statusCode() != 302) {
                return to;
            }
            to = location(next);
        }
        return to;
    }

    /** Name and password, then a code; registers the device the first time. Returns the answer to the code. */
    public HttpResponse<String> signIn(String account, String password) throws Exception {
        get("/signin");
        follow(post("/signin", "account", account, "password", password));
        return post("/signin/code", "code", demoCode());
    }

    public String demoCode() {
        Matcher code = DEMO_CODE.matcher(page);
        assertThat(code.find()).as(page).isTrue();
        return code.group(1);
    }

    public String page() {
        return page;
    }

    public String formToken() {
        return formToken;
    }

    public String cookie() {
        return cookie;
    }

    /** What waits to be sent again, as another browser would know it by. */
    public String held() {
        return held;
    }

    public Browser withHeld(String other) {
        held = other;
        return this;
    }

    public Browser withCookie(String other) {
        cookie = other;
        return this;
    }

    public static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        String both = held.isEmpty() ? cookie : cookie + "; " + held;
        return both.isEmpty() ? request : request.header("Cookie", both);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("musubi-session="))
                .forEach(each -> cookie = each.replaceFirst(";.*", ""));
        answer.headers().allValues("Set-Cookie").stream()
                .filter(each -> each.startsWith("musubi-held="))
                .forEach(each -> held = each.replaceFirst(";.*", ""));
        return answer;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
