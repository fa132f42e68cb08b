package jp.musubi.platform.portal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.CardSignIn;
import jp.musubi.platform.kernel.signin.SignInGoal;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * 本人確認の頁。カードを置く → 顔認証 or 暗証番号 → わたしの記録。A wrong PIN leads back to the field by a redirect, so that
 * reloading the page sends no PIN again.
 */
@Controller
@RequestMapping("/signin/{name}")
final class SignInPage {

    private static final Pattern PIN = Pattern.compile("[0-9]{4}");

    private final Personas personas;
    private final CardSignIn cards;

    SignInPage(Personas personas, CardSignIn cards) {
        this.personas = personas;
        this.cards = cards;
    }

    @GetMapping
    String chooseWay(@PathVariable String name, @RequestParam(required = false) @Nullable String locked, Model model) {
        model.addAttribute("persona", get(name));
        model.addAttribute("locked", locked != null);
        return "portal/signin";
    }

    @GetMapping("/pin")
    String askPin(@PathVariable String name, @RequestParam(required = false) @Nullable String again, Model model) {
        model.addAttribute("persona", get(name));
        model.addAttribute("wrong", again == null ? null : again.equals("shape") ? "shape" : "wrong");
        return "portal/signin-pin";
    }

    @PostMapping("/face")
    String byFace(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) {
        return next(name, cards.byFace(get(name).party(), request, response), request);
    }

    /** A PIN of another shape is asked for again at once: it costs no try. Full-width digits are digits. */
    @PostMapping("/pin")
    String byPin(
            @PathVariable String name,
            @RequestParam(defaultValue = "") String pin,
            HttpServletRequest request,
            HttpServletResponse response) {
        Persona persona = get(name);
        String digits = Typed.plain(pin);
        if (!PIN.matcher(digits).matches()) {
            return "redirect:/signin/" + persona.name() + "/pin?again=shape";
        }
        return next(name, cards.byPin(persona.party(), digits, request, response), request);
    }

    private static String next(String name, CardSignIn.Answer answer, HttpServletRequest request) {
        return switch (answer) {
            case SIGNED_IN -> "redirect:" + SignInGoal.take(request).orElse("/me");
            case WRONG_PIN -> "redirect:/signin/" + name + "/pin?again=wrong";
            case LOCKED -> "redirect:/signin/" + name + "?locked";
        };
    }

    private Persona get(String name) {
        return personas.find(name).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }
}
