package jp.musubi.platform.portal.trying;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import jp.musubi.platform.records.Intake;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 試しに審査する頁。Pasted text or a file through the intake's own gate. In the demo country for anybody, who gets a token there
 * as well; elsewhere at a desk.
 */
@Controller
final class TryPage {

    /** A pasted text is given back up to this length; a longer one is still in the browser. */
    private static final int ECHOED = 100_000;

    private static final String DESK = "/desk/";

    private final Intake intake;
    private final Settings settings;
    private final Turns turns = new Turns();

    TryPage(Intake intake, Settings settings) {
        this.intake = intake;
        this.settings = settings;
    }

    @GetMapping({"/try", "/desk/try"})
    String ask(HttpServletRequest request, Model model) {
        refusePersonsAtDesk(request);
        return page(request, model);
    }

    @PostMapping({"/try", "/desk/try"})
    String judge(
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        refusePersonsAtDesk(request);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        byte[] document = document(text, file);
        model.addAttribute("text", text.length() > ECHOED || MyNumber.isIn(text) ? "" : text);
        if (document.length == 0) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("nothing", true);
        } else if (!turns.take(document.length, () -> model.addAttribute("tried", tried(document)))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("busy", true);
        }
        return page(request, model);
    }

    /** A desk is for offices and staff; in the demo country a person has the other address. */
    private static void refusePersonsAtDesk(HttpServletRequest request) {
        boolean person = CurrentCaller.find().map(Caller::person).isPresent();
        if (person && request.getServletPath().startsWith(DESK)) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
    }

    private String page(HttpServletRequest request, Model model) {
        model.addAttribute("address", request.getServletPath());
        model.addAttribute("demo", settings.demo());
        model.addAttribute("megabytes", JsonLimits.SUBMISSION.maxBytes() / 1024 / 1024);
        return "portal/try";
    }

    private Tried tried(byte[] document) {
        FacilityCode sender = CurrentCaller.find().map(Caller::facility).orElse(null);
        return Tried.of(document, intake.judge(document, Question.anyResource().withSender(sender)));
    }

    /** The file, where there is one; else the text. */
    private static byte[] document(String text, @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            return text.isBlank() ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return file.getBytes();
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED);
        }
    }
}
