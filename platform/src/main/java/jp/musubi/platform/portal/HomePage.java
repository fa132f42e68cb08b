package jp.musubi.platform.portal;

import java.util.List;
import jp.musubi.platform.kernel.health.HealthDesk;
import jp.musubi.platform.kernel.settings.Settings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 最初の頁。What this is, whom one may be, and how a developer starts. */
@Controller
final class HomePage {

    private static final int PEOPLE = 8;
    private static final int FACILITIES = 9;

    private final Settings settings;
    private final Personas personas;
    private final FacilityLines facilities;
    private final HealthDesk health;
    private final DisasterLines disasters;

    HomePage(
            Settings settings,
            Personas personas,
            FacilityLines facilities,
            HealthDesk health,
            DisasterLines disasters) {
        this.settings = settings;
        this.personas = personas;
        this.facilities = facilities;
        this.health = health;
        this.disasters = disasters;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("demo", settings.demo());
        model.addAttribute("url", settings.url());
        List<Persona> people = personas.list();
        model.addAttribute("personas", people.stream().limit(PEOPLE).toList());
        model.addAttribute("peopleCount", people.size());
        model.addAttribute("operator", personas.findOperator().orElse(null));
        FacilityLines.Some some = facilities.list(FACILITIES);
        model.addAttribute("facilities", some.lines());
        model.addAttribute("facilityCount", some.total());
        model.addAttribute("systems", health.ask());
        model.addAttribute("disasters", disasters.list());
        return "portal/home";
    }
}
