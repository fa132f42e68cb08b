package jp.musubi.platform.records.writing.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.letters.AddresseeDesk;
import jp.musubi.platform.records.letters.LetterContent.Attachment;
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

/**
 * 届いた紹介状を読む頁。For a facility whose chart does not read the file: the letter, the summary sent with it and the attachments, each
 * a look at the letter. Here and not with the inbox, because a reply is written from it.
 */
@Controller
final class ReadLetterPage {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern PLACE = Pattern.compile("[1-9][0-9]{0,2}");

    /** What the gate lets into a letter; anything else leaves as bytes without a meaning. */
    private static final Set<String> KINDS = Set.of("application/pdf", "image/jpeg", "image/png");

    private final AddresseeDesk desk;
    private final AccessDesk access;
    private final ReplyToLetter replies;

    ReadLetterPage(AddresseeDesk desk, AccessDesk access, ReplyToLetter replies) {
        this.desk = desk;
        this.access = access;
        this.replies = replies;
    }

    /** Opens it, as the file does; then it can be read. */
    @PostMapping("/desk/letters/in/{id}/read")
    String open(@PathVariable String id, Caller caller) {
        UUID letter = read(id);
        desk.open(caller, letter, "POST /desk/letters/in/{id}/read");
        return "redirect:/desk/letters/in/" + letter + "/document";
    }

    @GetMapping("/desk/letters/in/{id}/document")
    String document(@PathVariable String id, Caller caller, Model model) {
        String here = "GET /desk/letters/in/{id}/document";
        UUID letter = read(id);
        model.addAttribute("content", desk.read(caller, letter, here));
        model.addAttribute("letter", desk.find(caller, letter, here).letter());
        model.addAttribute("sender", replies.senderOf(desk.find(caller, letter, here)));
        model.addAttribute(
                "mayReply", access.findRefusalToDo(caller, Doing.SEND_LETTER).isEmpty());
        return "records/letter-document";
    }

    /** @param place from 1, in the order of the page */
    @GetMapping("/desk/letters/in/{id}/attachments/{place}")
    ResponseEntity<byte[]> attachment(@PathVariable String id, @PathVariable String place, Caller caller) {
        List<Attachment> all = desk.read(caller, read(id), "GET /desk/letters/in/{id}/attachments/{place}")
                .attachments();
        if (!PLACE.matcher(place).matches() || Integer.parseInt(place) > all.size()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        Attachment one = all.get(Integer.parseInt(place) - 1);
        String type = KINDS.contains(one.contentType()) ? one.contentType() : "application/octet-stream";
        var name = ContentDisposition.attachment()
                .filename("letter-" + read(id) + "-" + place + "." + endOf(type))
                .build();
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .contentType(MediaType.parseMediaType(type))
                .body(one.data());
    }

    /** 返書。The form of a letter to its sender, with the patient and the addressee filled in; nothing is kept or sent yet. */
    @PostMapping("/desk/letters/in/{id}/reply")
    String reply(@PathVariable String id, Caller caller, Model model) {
        return replies.show(read(id), caller, model, "POST /desk/letters/in/{id}/reply");
    }

    private static String endOf(String type) {
        return switch (type) {
            case "application/pdf" -> "pdf";
            case "image/jpeg" -> "jpg";
            case "image/png" -> "png";
            default -> "bin";
        };
    }

    /** What is no number of a letter is answered like an unknown one. */
    private static UUID read(String id) {
        return SHAPE.matcher(id).matches() ? UUID.fromString(id) : new UUID(0, 0);
    }
}
