package jp.musubi.platform.kernel.signin.staff;

import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 招待の頁。An invited member of staff sets a password. Tries count like those of the sign-in. */
@Controller
@RequestMapping("/signin/invitation")
class InvitationPage {

    private final Accounts accounts;
    private final Failures failures;
    private final SignInRules rules;

    InvitationPage(Accounts accounts, Failures failures, SignInRules rules) {
        this.accounts = accounts;
        this.failures = failures;
        this.rules = rules;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String again, Model model) {
        model.addAttribute(
                "again", again.equals("wrong") || again.equals("refused") || again.equals("same") ? again : "");
        model.addAttribute("length", rules.count(SignInRule.PASSWORD_LENGTH));
        return "signin/invitation";
    }

    @PostMapping
    String accept(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String word,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated) {
        if (!password.equals(repeated)) {
            return "redirect:/signin/invitation?again=same";
        }
        String name = account.strip();
        if (!failures.takeTry(name)) {
            return "redirect:/signin?again=locked";
        }
        return switch (accounts.accept(name, word, password)) {
            case SET -> {
                failures.clear(name);
                yield "redirect:/signin?again=set";
            }
            case WRONG -> "redirect:/signin/invitation?again=wrong";
            case PASSWORD_REFUSED -> "redirect:/signin/invitation?again=refused";
        };
    }
}
