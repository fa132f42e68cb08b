package jp.musubi.platform.portal;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** この国の人の頁。All whom a visitor may be, to be searched. */
@Controller
final class PeoplePage {

    private final Personas personas;

    PeoplePage(Personas personas) {
        this.personas = personas;
    }

    @GetMapping("/people")
    String people(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String trait, Model model) {
        PersonaSearch search = PersonaSearch.of(q, trait);
        List<Persona> all = personas.list();
        model.addAttribute("search", search);
        model.addAttribute("traits", Trait.values());
        model.addAttribute("total", all.size());
        model.addAttribute("personas", search.find(all));
        return "portal/people";
    }
}
