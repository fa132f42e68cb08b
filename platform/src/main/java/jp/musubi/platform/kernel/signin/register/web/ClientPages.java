package jp.musubi.platform.kernel.signin.register.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.keysets.KeySets;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import tools.jackson.databind.json.JsonMapper;

/** 接続システムの頁。One client with its keys; registering, changing a key, stopping. By the desk that decides for the HTTP, too. */
@Controller
class ClientPages {

    private final ClientDesk desk;
    private final ClientKeys lines;
    private final KeySets keys;
    private final JsonMapper json;

    ClientPages(ClientDesk desk, ClientKeys lines, KeySets keys, JsonMapper json) {
        this.desk = desk;
        this.lines = lines;
        this.keys = keys;
        this.json = json;
    }

    @GetMapping("/desk/clients/new")
    String blank(Caller caller, Model model) {
        desk.list(caller);
        return form(caller, model);
    }

    @PostMapping("/desk/clients")
    String register(Caller caller, HttpServletRequest request, HttpServletResponse response, Model model) {
        desk.list(caller);
        try {
            var body = new ClientBody(ClientForm.body(request, json), keys);
            Clients.Entry made = desk.register(caller, body.read(caller.name()), body.certificate());
            return "redirect:/desk/clients/" + made.client().id();
        } catch (Problem problem) {
            Mending.of(problem, "register", request, response, model);
            return form(caller, model);
        }
    }

    @GetMapping("/desk/clients/{id}")
    String one(Caller caller, @PathVariable String id, Model model) {
        return show(desk.find(caller, id), model);
    }

    /** A key more, one less, or another address; what is wrong is said beside its field. */
    @PostMapping("/desk/clients/{id}/keys")
    String change(
            Caller caller,
            @PathVariable String id,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String act = ClientForm.text(request, "act");
        try {
            Clients.Entry changed = desk.change(caller, id, client -> client.withProof(proof(client, act, request)));
            return "redirect:/desk/clients/" + changed.client().id();
        } catch (Problem problem) {
            Mending.of(problem, act, request, response, model);
            return show(desk.find(caller, id), model);
        }
    }

    @PostMapping("/desk/clients/{id}/disable")
    String disable(Caller caller, @PathVariable String id) {
        desk.disable(caller, id);
        return "redirect:/desk/clients/" + id;
    }

    private Client.Proof proof(Client client, String act, HttpServletRequest request) {
        String field = switch (act) {
            case "add" -> "jwks";
            case "drop" -> "kid";
            case "address" -> "jwks_uri";
            default -> throw new Problem(ProblemCode.PARAMETER_INVALID, "act");
        };
        String text = ClientForm.text(request, field);
        if (text.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, field);
        }
        try {
            return switch (act) {
                case "add" -> keys.proofWith(client, text);
                case "drop" -> keys.proofWithout(client, text);
                default -> keys.proofByAddress(URI.create(text));
            };
        } catch (IllegalArgumentException wrong) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
    }

    private String show(Clients.Entry entry, Model model) {
        model.addAttribute("entry", entry);
        model.addAttribute("keys", lines.list(entry.client()));
        return "signin/client";
    }

    private static String form(Caller caller, Model model) {
        model.addAttribute("operator", caller.role() == Role.OPERATOR);
        model.addAttribute("ownParty", caller.name());
        return "signin/client-new";
    }
}
