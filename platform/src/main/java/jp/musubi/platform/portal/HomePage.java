package jp.musubi.platform.portal;

import jp.musubi.platform.kernel.health.HealthDesk;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 最初の頁。What this is, whom one may be, and how a developer starts. */
@Controller
final class HomePage {

    private final Settings settings;
    private final Personas personas;
    private final FacilityLines facilities;
    private final HealthDesk health;

    HomePage(Settings settings, Personas personas, FacilityLines facilities, HealthDesk health) {
        this.settings = settings;
        this.personas = personas;
        this.facilities = facilities;
        this.health = health;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("demo", settings.demo());
        model.addAttribute("url", settings.url());
        model.addAttribute("personas", personas.list());
        model.addAttribute("operator", personas.findOperator().orElse(null));
        model.addAttribute("facilities", facilities.list());
        model.addAttribute("systems", health.ask());
        return "portal/home";
    }
}
