package jp.musubi.platform.kernel.signin.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import jp.musubi.platform.kernel.signin.PersonalTokens;
import jp.musubi.platform.kernel.signin.session.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** 席についた職員の頁。Who one is here, the recovery codes once, and the way out everywhere. */
@Controller
class DeskPages {

    private final SecondFactor codes;
    private final Sessions sessions;
    private final PersonalTokens tokens;
    private final SignInLog log;

    DeskPages(SecondFactor codes, Sessions sessions, PersonalTokens tokens, SignInLog log) {
        this.codes = codes;
        this.sessions = sessions;
        this.tokens = tokens;
        this.log = log;
    }

    @GetMapping("/desk")
    String desk(Model model) {
        Caller caller = official();
        model.addAttribute("caller", caller);
        model.addAttribute("staff", caller.staff());
        return "signin/desk";
    }

    @GetMapping("/desk/recovery-codes")
    String recoveryCodes(HttpServletRequest request, Model model) {
        official();
        model.addAttribute("codes", ShownCodes.take(request));
        return "signin/recovery-codes";
    }

    @PostMapping("/desk/recovery-codes")
    String newRecoveryCodes(HttpServletRequest request) {
        ShownCodes.keep(codes.newRecoveryCodes(accountOf(official())), request);
        return "redirect:/desk/recovery-codes";
    }

    @PostMapping({"/desk/signout-everywhere", "/me/signout-everywhere"})
    String signOutEverywhere(HttpServletRequest request) {
        Caller caller = CurrentCaller.get();
        String subject = Sessions.subjectOf(caller);
        sessions.endAll(subject);
        tokens.endAllOf(subject);
        log.signedOutEverywhere(caller);
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
        return caller.person() == null ? "redirect:/signin" : "redirect:/";
    }

    private static Caller official() {
        Caller caller = CurrentCaller.get();
        if (caller.person() != null) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        return caller;
    }

    private static String accountOf(Caller caller) {
        ActingStaff staff = caller.staff();
        return staff == null ? caller.name() : staff.staffId();
    }
}
