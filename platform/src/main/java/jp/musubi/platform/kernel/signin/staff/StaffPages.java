package jp.musubi.platform.kernel.signin.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import jp.musubi.platform.kernel.signin.session.Goal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 職員の入口の頁。Name and password → code → the desk. A wrong one leads back by a redirect, so that reloading sends nothing again. */
@Controller
@RequestMapping("/signin")
class StaffPages {

    private final StaffDoor door;
    private final SecondFactor codes;
    private final SignInRules rules;
    private final Settings settings;

    StaffPages(StaffDoor door, SecondFactor codes, SignInRules rules, Settings settings) {
        this.door = door;
        this.codes = codes;
        this.rules = rules;
        this.settings = settings;
    }

    @GetMapping
    String askPassword(@RequestParam(defaultValue = "") String again, Model model) {
        model.addAttribute("again", known(again, "wrong", "locked", "late", "set"));
        model.addAttribute("minutes", rules.time(SignInRule.SIGN_IN_LOCK).toMinutes());
        model.addAttribute("demo", settings.demo());
        return "signin/staff";
    }

    @PostMapping
    String byPassword(
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request) {
        return next(door.byPassword(account.strip(), password, request), request);
    }

    @GetMapping("/code")
    String askCode(@RequestParam(defaultValue = "") String again, HttpServletRequest request, Model model) {
        Optional<AccountRows.Account> pending = door.findPending(request);
        if (pending.isEmpty()) {
            return "redirect:/signin?again=late";
        }
        if (!pending.get().totpConfirmed()) {
            return "redirect:/signin/device";
        }
        return page("signin/code", pending.get(), again, model);
    }

    @GetMapping("/device")
    String askDevice(@RequestParam(defaultValue = "") String again, HttpServletRequest request, Model model) {
        Optional<AccountRows.Account> pending = door.findPending(request);
        if (pending.isEmpty() || pending.get().totpConfirmed()) {
            return "redirect:/signin?again=late";
        }
        String id = pending.get().id();
        String secret = Base32.write(codes.secretOf(id));
        model.addAttribute("secret", secret.replaceAll("(.{4})(?!$)", "$1 "));
        model.addAttribute("picture", QrPicture.of(QrPicture.address(id, secret)));
        return page("signin/device", pending.get(), again, model);
    }

    @PostMapping("/code")
    String byCode(
            @RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response) {
        boolean device = door.findPending(request)
                .map(account -> !account.totpConfirmed())
                .orElse(false);
        String id = door.findPending(request).map(AccountRows.Account::id).orElse("");
        StaffDoor.Answer answer = door.byCode(code, request, response);
        if (answer == StaffDoor.Answer.ENROLLED) {
            ShownCodes.keep(codes.newRecoveryCodes(id), request);
        }
        if (answer == StaffDoor.Answer.WRONG) {
            return device ? "redirect:/signin/device?again=wrong" : "redirect:/signin/code?again=wrong";
        }
        return next(answer, request);
    }

    private String page(String template, AccountRows.Account account, String again, Model model) {
        model.addAttribute("wrong", known(again, "wrong").equals("wrong"));
        model.addAttribute("account", account.id());
        // Nobody has a device for a country whose clock stands where it likes.
        model.addAttribute("demoCode", settings.demo() ? codes.codeOf(account.id()) : "");
        return template;
    }

    private static String next(StaffDoor.Answer answer, HttpServletRequest request) {
        return switch (answer) {
            case WRONG -> "redirect:/signin?again=wrong";
            case LOCKED -> "redirect:/signin?again=locked";
            case LATE -> "redirect:/signin?again=late";
            case ASK_CODE -> "redirect:/signin/code";
            case ENROL -> "redirect:/signin/device";
            case ENROLLED -> "redirect:/desk/recovery-codes";
            case SIGNED_IN -> "redirect:" + Goal.take(request).orElse("/desk");
        };
    }

    private static String known(String word, String... words) {
        for (String each : words) {
            if (each.equals(word)) {
                return each;
            }
        }
        return "";
    }
}
