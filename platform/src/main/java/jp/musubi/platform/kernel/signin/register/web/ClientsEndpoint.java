package jp.musubi.platform.kernel.signin.register.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.keysets.KeySets;
import jp.musubi.platform.kernel.signin.register.Client;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 接続システムの HTTP。 */
@RestController
@RequestMapping("/clients")
class ClientsEndpoint {

    private static final int MOST_BYTES = 64 * 1024;

    private final ClientDesk desk;
    private final KeySets keys;
    private final JsonMapper json;

    ClientsEndpoint(ClientDesk desk, KeySets keys, JsonMapper json) {
        this.desk = desk;
        this.keys = keys;
        this.json = json;
    }

    @PostMapping
    ResponseEntity<ClientLine> register(Caller caller, HttpServletRequest request) {
        var body = new ClientBody(body(request), keys);
        Client client = body.read(caller.name());
        return answer(HttpStatus.CREATED).body(ClientLine.of(desk.register(caller, client, body.certificate())));
    }

    @GetMapping
    ResponseEntity<Map<String, List<ClientLine>>> list(Caller caller) {
        return answer(HttpStatus.OK)
                .body(Map.of(
                        "clients",
                        desk.list(caller).stream().map(ClientLine::of).toList()));
    }

    @GetMapping("/{id}")
    ResponseEntity<ClientLine> find(Caller caller, @PathVariable String id) {
        return answer(HttpStatus.OK).body(ClientLine.of(desk.find(caller, id)));
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> disable(Caller caller, @PathVariable String id) {
        desk.disable(caller, id);
        return answer(HttpStatus.NO_CONTENT).build();
    }

    private JsonNode body(HttpServletRequest request) {
        try {
            JsonNode body = json.readTree(JsonBody.read(request, MOST_BYTES));
            if (body.isObject()) {
                return body;
            }
        } catch (JacksonException unreadable) {
            // Refused below, like another value than an object.
        }
        throw new Problem(ProblemCode.BODY_MALFORMED);
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore());
    }
}
