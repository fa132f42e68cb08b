package jp.musubi.platform.kernel.signin.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** 登録の書式。The fields of the page as the body that the HTTP takes, so that both are read by one reader. */
final class ClientForm {

    private static final List<String> TEXTS =
            List.of("id", "party", "name", "kind", "jwks_uri", "tls_certificate", "scope");

    private ClientForm() {}

    /** @throws Problem PARAMETER-INVALID at jwks for what is no JSON */
    static ObjectNode body(HttpServletRequest request, JsonMapper json) {
        ObjectNode body = json.createObjectNode();
        for (String name : TEXTS) {
            String text = text(request, name);
            if (!text.isEmpty()) {
                body.put(name, text);
            }
        }
        String keys = text(request, "jwks");
        if (!keys.isEmpty()) {
            try {
                body.set("jwks", set(json.readTree(keys), json));
            } catch (JacksonException noJson) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "jwks");
            }
        }
        List<String> back = text(request, "redirect_uris")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!back.isEmpty()) {
            var uris = body.putArray("redirect_uris");
            back.forEach(uris::add);
        }
        return body;
    }

    /** One key is a set of one. */
    private static JsonNode set(JsonNode sent, JsonMapper json) {
        if (sent.has("keys")) {
            return sent;
        }
        ObjectNode one = json.createObjectNode();
        one.putArray("keys").add(sent);
        return one;
    }

    static String text(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null ? "" : text.strip();
    }
}
