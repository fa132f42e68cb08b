package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.outbreaks.drafts.DraftDesk;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 下書きの HTTP。For the facility's own system, on whose screen the doctor decides. */
@RestController
class DraftEndpoint {

    private static final String ONE = "/outbreaks/drafts/{draft}";

    private final DraftDesk desk;
    private final OutbreakRights rights;

    DraftEndpoint(DraftDesk desk, OutbreakRights rights) {
        this.desk = desk;
        this.rights = rights;
    }

    @GetMapping("/outbreaks/drafts")
    ResponseEntity<List<NoticeJson.Line>> list(Caller caller) {
        String here = "GET /outbreaks/drafts";
        return plain(desk.list(caller, here).stream().map(NoticeJson.Line::of).toList());
    }

    @GetMapping(ONE)
    ResponseEntity<NoticeJson.OpenDraft> open(Caller caller, @PathVariable String draft) {
        String here = "GET " + ONE;
        DraftDesk.Opened opened = desk.open(caller, id(caller, draft, here), here);
        return plain(NoticeJson.OpenDraft.of(opened.draft(), opened.content().values()));
    }

    @PostMapping(ONE + "/submission")
    ResponseEntity<NoticeJson.Receipt> send(Caller caller, @PathVariable String draft, HttpServletRequest request) {
        String here = "POST " + ONE + "/submission";
        UUID id = id(caller, draft, here);
        desk.open(caller, id, here);
        Map<String, String> fields = Sent.fields(Sent.body(request, "fields"));
        return plain(NoticeJson.Receipt.of(desk.send(caller, id, fields, here)));
    }

    @PostMapping(ONE + "/dismissal")
    ResponseEntity<Void> dismiss(Caller caller, @PathVariable String draft, HttpServletRequest request) {
        String here = "POST " + ONE + "/dismissal";
        UUID id = id(caller, draft, here);
        desk.open(caller, id, here);
        JsonFields body = Sent.body(request, "reason");
        desk.dismiss(caller, id, Sent.text(body.text("reason"), "reason", Sent.LONGEST_REASON), here);
        return ResponseEntity.noContent().build();
    }

    private UUID id(Caller caller, String sent, String here) {
        rights.requireNotifier(caller, here);
        return Sent.id(sent).orElseThrow(() -> rights.refused(caller, here));
    }

    private static <T> ResponseEntity<T> plain(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
