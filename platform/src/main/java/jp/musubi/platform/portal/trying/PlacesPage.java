package jp.musubi.platform.portal.trying;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.SubmissionResult;
import jp.musubi.platform.records.Submissions;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 送った文書の中の場所。The findings of a submission of the own facility, marked in the document that its sender brings along: what
 * was refused is not kept here, and what was registered is a patient's record. Nothing of what is brought is kept.
 */
@Controller
final class PlacesPage {

    private static final String PATH = "/desk/submissions/{receipt}/places";

    private final Submissions submissions;
    private final Turns turns = new Turns();

    PlacesPage(Submissions submissions) {
        this.submissions = submissions;
    }

    @GetMapping("/desk/submissions/{receipt}/places")
    String ask(@PathVariable String receipt, Caller caller, Model model) {
        model.addAttribute("result", submissions.get(receipt, caller, "GET " + PATH));
        return "portal/places";
    }

    @PostMapping("/desk/submissions/{receipt}/places")
    String mark(
            @PathVariable String receipt,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Caller caller,
            HttpServletResponse response,
            Model model) {
        SubmissionResult result = submissions.get(receipt, caller, "POST " + PATH);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("result", result);
        byte[] document = document(text, file, result.size());
        if (document.length == 0) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("nothing", true);
        } else if (document.length != result.size()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("brought", document.length);
        } else if (!turns.take(document.length, () -> model.addAttribute("lines", lines(document, result)))) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("busy", true);
        }
        return "portal/places";
    }

    private static List<ShownLine> lines(byte[] document, SubmissionResult result) {
        List<Spot> spots = result.findings().stream()
                .map(finding -> new Spot(finding.line(), finding.column()))
                .toList();
        return new Excerpt(document, spots).lines();
    }

    /** The file, where there is one; else the text. A field of a form makes every end of a line two signs, which may be one. */
    private static byte[] document(String text, @Nullable MultipartFile file, int size) {
        if (file == null || file.isEmpty()) {
            byte[] typed = text.strip().isEmpty() ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
            return typed.length == size ? typed : text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
        }
        try {
            return file.getBytes();
        } catch (IOException brokenOff) {
            throw new Problem(ProblemCode.BODY_MALFORMED, "file");
        }
    }
}
