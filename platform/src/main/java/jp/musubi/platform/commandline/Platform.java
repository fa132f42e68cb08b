package jp.musubi.platform.commandline;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;

/** 動いている結び。The demo country's addresses, as questions. */
final class Platform {

    private final Http http;

    Platform(URI address) {
        this.http = new Http(address);
    }

    String token(String name) throws Refused, Unreachable {
        return text(http.post("/demo/tokens", "as", name), "access_token");
    }

    String clock() throws Refused, Unreachable {
        return text(http.get("/demo/clock"), "now");
    }

    String moveClock(Instant to) throws Refused, Unreachable {
        return text(http.post("/demo/clock", "to", to.toString()), "now");
    }

    /** Puts the prefecture's synthetic facilities and their checklists into the country: what it answered, as one line. */
    String loadPopulation(String prefecture) throws Refused, Unreachable {
        byte[] answer = http.post("/demo/cybersecurity", "prefecture", prefecture);
        return prefecture + " " + new String(answer, StandardCharsets.UTF_8);
    }

    /**
     * Lets a new signing key follow. The id of the new one.
     *
     * @param token of the operator; empty for the demo country's
     */
    String rotateKeys(String token) throws Refused, Unreachable {
        JsonObject answer = Http.objectOrNull(http.post("/keys/rotate", token.isEmpty() ? token("operator") : token));
        if (answer != null
                && answer.find("keys") instanceof JsonArray keys
                && !keys.elements().isEmpty()
                && keys.elements().get(0) instanceof JsonObject newest) {
            String id = newest.findText("id");
            if (id != null) {
                return id;
            }
        }
        throw Refused.unreadable(200);
    }

    /** The sample's bytes as the platform wrote them. */
    byte[] sample(Order order) throws Refused, Unreachable {
        Map<String, String> parameters = new TreeMap<>();
        order.options().forEach((option, value) -> parameters.put(option.substring(2), value));
        String query = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
        String kind = order.operand();
        return http.get("/demo/samples" + (kind == null ? "" : "/" + encoded(kind)) + "?" + query);
    }

    /** Streams the exported log into the file; a file is there only when it is whole. */
    void export(String token, Path file) throws Refused, Unreachable, IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            http.download("/audit/export", token, part);
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Sends a list. What the platform breaks off, or the network, can be sent again. */
    byte[] putList(String path, String token, SubmitFiles files) throws Refused, Unreachable {
        return http.put(path, token, files);
    }

    byte[] get(String path, String token) throws Refused, Unreachable {
        return http.get(path, token);
    }

    void copy(String path, String token, OutputStream out) throws Refused, Unreachable {
        http.copy(path, token, out);
    }

    private static String text(byte[] answer, String name) throws Refused {
        JsonObject object = Http.objectOrNull(answer);
        String text = object == null ? null : object.findText(name);
        if (text == null) {
            throw Refused.unreadable(200);
        }
        return text;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
