package jp.musubi.platform.commandline.drill;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** 画面を使う人。Opens pages and presses the buttons of their forms; keeps the session's cookie. */
final class Browser {

    /** The demo country's staff all have it; the page of their sign-in says so. */
    private static final String PASSWORD = "musubi-no-kuni-1";
    /** Of every card of the demo country; the page that asks for it says so. */
    private static final String PIN = "1234";

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");
    private static final Pattern DEMO_CODE = Pattern.compile("id=\"demo-code\"[^>]*>([0-9]{6})<");

    private final Client client;
    private final Map<String, String> hidden = new LinkedHashMap<>();

    Browser(Client client) {
        this.client = client;
    }

    /** A page; its forms can be submitted afterwards. */
    Reply open(String path) throws NotShown {
        return kept(client.send(
                client.request(path).header("Accept", "text/html").GET().build()));
    }

    /** Presses a button of the page that was opened last. */
    Reply submit(String action, Map<String, String> fields) throws NotShown {
        List<String> pairs = new ArrayList<>();
        hidden.forEach((name, value) -> pairs.add(name + "=" + Country.escaped(value)));
        fields.forEach((name, value) -> pairs.add(name + "=" + Country.escaped(value)));
        return kept(client.send(client.request(action)
                .header("Accept", "text/html, */*;q=0.5")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)))
                .build()));
    }

    /** As a member of a facility's staff: password, then the second factor, of a device registered just now if need be. */
    void signInAsStaff(String account) throws NotShown {
        open("/signin").expect(200);
        Reply asked = submit("/signin", Map.of("account", account, "password", PASSWORD))
                .expect(200);
        var code = DEMO_CODE.matcher(asked.text());
        if (!code.find()) {
            throw NotShown.saying("absent", asked.asked(), "demo-code");
        }
        Reply desk = submit("/signin/code", Map.of("code", code.group(1))).expect(200);
        if (!desk.path().startsWith("/desk")) {
            throw NotShown.saying("elsewhere", "/desk", desk.path());
        }
    }

    /** As a person who puts the card down and types its PIN. */
    void signInWithCard(String persona) throws NotShown {
        String page = "/signin/" + persona + "/pin";
        open(page).expect(200);
        Reply own = submit(page, Map.of("pin", PIN)).expect(200);
        if (!own.path().equals("/me")) {
            throw NotShown.saying("elsewhere", "/me", own.path());
        }
    }

    private Reply kept(Reply reply) {
        if (reply.header("Content-Type").startsWith("text/html")) {
            hidden.clear();
            var fields = HIDDEN.matcher(reply.text());
            while (fields.find()) {
                hidden.put(fields.group(1), fields.group(2));
            }
        }
        return reply;
    }
}
