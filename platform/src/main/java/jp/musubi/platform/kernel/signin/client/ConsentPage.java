package jp.musubi.platform.kernel.signin.client;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** アプリに許すかを聞く頁。 */
@Controller
class ConsentPage {

    private static final String POLICY =
            "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; form-action 'self' ";

    private final Clients clients;

    ConsentPage(Clients clients) {
        this.clients = clients;
    }

    @GetMapping("/signin/app")
    String ask(
            @RequestParam("client_id") String clientId,
            @RequestParam(defaultValue = "") String scope,
            @RequestParam String state,
            HttpServletResponse response,
            Model model) {
        CurrentCaller.get();
        Client client = clients.findLive(clientId).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        // The answer to this form leads back to the app, which a browser asks the policy about.
        response.setHeader("Content-Security-Policy", POLICY + String.join(" ", originsOf(client)));
        model.addAttribute("client", client);
        model.addAttribute(
                "scopes",
                Arrays.stream(scope.split(" ")).filter(word -> !word.isEmpty()).toList());
        model.addAttribute("state", state);
        return "signin/app";
    }

    private static Iterable<String> originsOf(Client client) {
        return client.redirectUris().stream()
                .map(URI::create)
                .map(uri -> uri.getScheme() + "://" + uri.getAuthority())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
