package jp.musubi.platform.kernel.signin.held.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import jp.musubi.platform.kernel.signin.held.HeldForm;
import jp.musubi.platform.kernel.signin.held.HeldForms;
import jp.musubi.platform.kernel.signin.session.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * 続きからの頁。To who is not signed in it says that something waits, to its owner what; to everybody else that nothing does.
 * Nothing is sent but by the owner's press.
 */
@Controller
class HeldPage {

    private final HeldForms forms;

    HeldPage(HeldForms forms) {
        this.forms = forms;
    }

    @GetMapping(HeldForms.PAGE)
    String show(HttpServletRequest request, Model model) {
        boolean signedIn = CurrentCaller.find().isPresent();
        HeldForm form = find(request).orElse(null);
        model.addAttribute("form", form);
        model.addAttribute("lines", form == null ? List.of() : form.lines());
        model.addAttribute("signedIn", signedIn);
        model.addAttribute(
                "until",
                form != null
                        ? form.until()
                        : signedIn ? null : forms.findEnd(request).orElse(null));
        return "signin/held";
    }

    /** Sends the browser on with what it has just sent here: 307 keeps method and fields. */
    @PostMapping(HeldForms.PAGE)
    ResponseEntity<Void> send(HttpServletRequest request, HttpServletResponse response) {
        Optional<HeldForm> form = find(request);
        if (form.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .location(URI.create(HeldForms.PAGE))
                    .build();
        }
        forms.drop(request, response);
        return ResponseEntity.status(HttpStatus.TEMPORARY_REDIRECT)
                .location(URI.create(form.get().address()))
                .build();
    }

    @PostMapping(HeldForms.PAGE + "/drop")
    String drop(HttpServletRequest request, HttpServletResponse response) {
        if (find(request).isPresent()) {
            forms.drop(request, response);
        }
        return "redirect:"
                + CurrentCaller.find()
                        .map(caller -> caller.person() == null ? "/desk" : "/me")
                        .orElse("/");
    }

    private Optional<HeldForm> find(HttpServletRequest request) {
        Optional<Caller> caller = CurrentCaller.find();
        return caller.flatMap(who -> forms.find(request, Sessions.subjectOf(who)));
    }
}
