package jp.musubi.platform.kernel.signin.app;

import java.time.Instant;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.register.Client;
import jp.musubi.platform.kernel.signin.register.Clients;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 本人の「アプリと席」の頁。Which apps may act for the person, each with its end, and the way out everywhere. */
@Controller
final class AppsPage {

    private final OwnApps apps;
    private final Clients clients;

    AppsPage(OwnApps apps, Clients clients) {
        this.apps = apps;
        this.clients = clients;
    }

    @GetMapping("/me/apps")
    String apps(Caller caller, Model model) {
        model.addAttribute(
                "apps", apps.list(person(caller)).stream().map(this::line).toList());
        return "signin/apps";
    }

    @PostMapping("/me/apps/{id}/end")
    String end(Caller caller, @PathVariable String id, RedirectAttributes next) {
        apps.end(person(caller), id);
        next.addFlashAttribute("done", "apps.done");
        return "redirect:/me/apps";
    }

    private static Caller person(Caller caller) {
        if (caller.person() == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return caller;
    }

    private Line line(GrantedApp app) {
        String name = clients.findLive(app.client()).map(Client::japaneseName).orElse(app.client());
        return new Line(app.id(), name, app.scopes(), app.grantedAt(), app.until());
    }

    record Line(String id, String name, List<String> scopes, Instant grantedAt, Instant until) {}
}
