package jp.musubi.platform.records.letters.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Mending;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.letters.AddresseeDesk;
import jp.musubi.platform.records.letters.Box;
import jp.musubi.platform.records.letters.BoxLine;
import jp.musubi.platform.records.letters.BoxPage;
import jp.musubi.platform.records.letters.DeliveryState;
import jp.musubi.platform.records.letters.LetterStory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/** 届いた紹介状の頁。 */
@Controller
final class InboxPage {

    private final AddresseeDesk desk;
    private final LetterAnswers answers;
    private final LetterNames names;

    InboxPage(AddresseeDesk desk, LetterAnswers answers, LetterNames names) {
        this.desk = desk;
        this.answers = answers;
        this.names = names;
    }

    /** @param patientName null where it may not be known */
    record Row(BoxLine line, String otherName, @Nullable String patientName) {}

    @GetMapping("/desk/letters")
    String inbox(HttpServletRequest request, Caller caller, Model model) {
        String here = "GET /desk/letters";
        BoxPage page = desk.list(caller, new BoxParameters(request).read(), here);
        List<Row> rows = page.lines().stream()
                .map(line -> new Row(
                        line,
                        answers.nameOf(line.other()),
                        line.namesPerson(Box.IN) ? names.find(line.id(), caller, here) : null))
                .toList();
        return show(model, page, rows, request);
    }

    static String show(Model model, BoxPage page, List<Row> rows, HttpServletRequest request) {
        model.addAttribute("box", page.box());
        model.addAttribute("rows", rows);
        model.addAttribute("page", page);
        model.addAttribute("states", DeliveryState.values());
        model.addAttribute("state", request.getParameter("state"));
        model.addAttribute("since", request.getParameter("since"));
        model.addAttribute("until", request.getParameter("until"));
        model.addAttribute("sort", request.getParameter("sort"));
        return "records/letters";
    }

    @GetMapping("/desk/letters/in/{id}")
    String letter(@PathVariable String id, Caller caller, Model model) {
        return show(id, caller, model, "GET /desk/letters/in/{id}");
    }

    /** The same page, with the signature checked as of now. */
    @GetMapping("/desk/letters/in/{id}/signature")
    String signature(@PathVariable String id, Caller caller, Model model) {
        String here = "GET /desk/letters/in/{id}/signature";
        model.addAttribute("again", desk.checkSignature(caller, LetterIds.read(id), here));
        return show(id, caller, model, here);
    }

    private String show(String id, Caller caller, Model model, String here) {
        LetterStory story = desk.find(caller, LetterIds.read(id), here);
        boolean named = story.namesPerson();
        model.addAttribute("directives", desk.listDirectives(caller, LetterIds.read(id), here));
        model.addAttribute("story", story);
        model.addAttribute("shown", answers.story(story, Own.facilityOf(caller)));
        model.addAttribute("patientName", named ? names.find(story.letter().id(), caller, here) : null);
        model.addAttribute("shortest", WrittenReason.SHORTEST);
        model.addAttribute("longest", WrittenReason.LONGEST);
        return "records/letter";
    }

    /** The document as a file, byte for byte as sent: the facility's own system reads it. */
    @PostMapping("/desk/letters/in/{id}/open")
    ResponseEntity<byte[]> open(@PathVariable String id, Caller caller) {
        UUID letter = LetterIds.read(id);
        byte[] document = desk.open(caller, letter, "POST /desk/letters/in/{id}/open");
        var file = ContentDisposition.attachment()
                .filename("letter-" + letter + ".json")
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .contentType(MediaType.parseMediaType("application/fhir+json"))
                .body(document);
    }

    @PostMapping("/desk/letters/in/{id}/receive")
    String receive(@PathVariable String id, Caller caller, RedirectAttributes next) {
        desk.receive(caller, LetterIds.read(id), "POST /desk/letters/in/{id}/receive");
        next.addFlashAttribute("done", "letterbox.done.RECEIVE");
        return "redirect:/desk/letters/in/" + LetterIds.read(id);
    }

    @PostMapping("/desk/letters/in/{id}/return")
    String giveBack(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String reason,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        String here = "POST /desk/letters/in/{id}/return";
        try {
            desk.giveBack(caller, LetterIds.read(id), WrittenReason.of(reason, "reason"), here);
        } catch (Problem problem) {
            Mending.of(problem, "return", request, response, model);
            return show(id, caller, model, here);
        }
        RequestContextUtils.getOutputFlashMap(request).put("done", "letterbox.done.RETURN");
        return "redirect:/desk/letters/in/" + LetterIds.read(id);
    }
}
