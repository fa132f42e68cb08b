package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeBook;
import jp.musubi.platform.outbreaks.notices.Viewer;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 届の HTTP。Facilities' systems send, health centres', prefectures' and the ministry's take. */
@RestController
class NoticeEndpoint {

    private static final String ALL = "/outbreaks/notices";
    private static final String ONE = ALL + "/{notice}";
    private static final int LONGEST_REQUEST = 64;

    private final OutbreakRights rights;
    private final NoticeBook book;
    private final NoticeWork work;
    private final Diseases diseases;

    NoticeEndpoint(OutbreakRights rights, NoticeBook book, NoticeWork work, Diseases diseases) {
        this.rights = rights;
        this.book = book;
        this.work = work;
        this.diseases = diseases;
    }

    /** What is notified, by whom it may be read: public. @param identity whether who the person is goes in */
    record DiseaseLine(
            String id,
            String japanese,
            String english,
            String diseaseClass,
            boolean identity,
            String deadline,
            List<String> kinds,
            List<String> items) {}

    @GetMapping("/outbreaks/diseases")
    List<DiseaseLine> listDiseases() {
        return diseases.book().list().stream().map(this::line).toList();
    }

    /** One that the facility's system wrote itself, without a draft. */
    @PostMapping(ALL)
    ResponseEntity<NoticeJson.Receipt> send(Caller caller, HttpServletRequest request) {
        String here = "POST " + ALL;
        Facility facility = rights.requireNotifier(caller, here);
        JsonFields body = Sent.body(request, "disease", "request", "fields");
        Disease disease = diseases.book()
                .find(body.text("disease"))
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "disease"));
        FormContent content = FormContent.require(diseases.book(), disease, Sent.fields(body));
        String name = "own-" + Sent.text(body.text("request"), "request", LONGEST_REQUEST);
        Notice notice = work.send(facility, content, name, new NoticeWork.By(caller, here));
        return plain(NoticeJson.Receipt.of(notice));
    }

    /** Those that the caller sees: what waits first, by urgency and deadline; 200 at most. */
    @GetMapping(ALL)
    ResponseEntity<List<NoticeJson.Receipt>> list(Caller caller) {
        String here = "GET " + ALL;
        Viewer viewer = rights.requireViewer(caller, here);
        rights.looked(caller, here);
        return plain(book.list(viewer).stream().map(NoticeJson.Receipt::of).toList());
    }

    @GetMapping(ONE)
    ResponseEntity<NoticeJson.Whole> show(Caller caller, @PathVariable String notice) {
        String here = "GET " + ONE;
        Viewer viewer = rights.requireViewer(caller, here);
        Notice found = find(caller, notice, viewer, here);
        rights.looked(caller, here);
        return plain(new NoticeJson.Whole(
                NoticeJson.Receipt.of(found),
                book.content(found, viewer).values(),
                book.turns(found, viewer).stream().map(NoticeJson.Step::of).toList()));
    }

    @PostMapping(ONE + "/turns")
    ResponseEntity<NoticeJson.Receipt> turn(Caller caller, @PathVariable String notice, HttpServletRequest request) {
        String here = "POST " + ONE + "/turns";
        Viewer viewer = rights.requireViewer(caller, here);
        Notice found = find(caller, notice, viewer, here);
        JsonFields body = Sent.body(request, "act", "reason", "into");
        var turn = new NoticeWork.Turn(body.text("act"), body.findText("reason"), into(body.findText("into")));
        var by = new NoticeWork.By(caller, here);
        work.requireNobodyNamed(found, Map.of(), turn.reason(), by);
        Notice turned = work.turn(found.id(), viewer, turn, by);
        return plain(NoticeJson.Receipt.of(turned));
    }

    @PostMapping(ONE + "/versions")
    ResponseEntity<NoticeJson.Receipt> correct(Caller caller, @PathVariable String notice, HttpServletRequest request) {
        String here = "POST " + ONE + "/versions";
        Viewer viewer = rights.requireViewer(caller, here);
        Notice found = find(caller, notice, viewer, here);
        JsonFields body = Sent.body(request, "reason", "fields");
        Map<String, String> fields = Sent.fields(body);
        var by = new NoticeWork.By(caller, here);
        work.requireNobodyNamed(found, fields, body.text("reason"), by);
        Notice corrected = work.correct(found.id(), viewer, fields, body.text("reason"), by);
        return plain(NoticeJson.Receipt.of(corrected));
    }

    private Notice find(Caller caller, String sent, Viewer viewer, String here) {
        return Sent.id(sent).flatMap(id -> book.find(id, viewer)).orElseThrow(() -> rights.refused(caller, here));
    }

    private static @Nullable UUID into(@Nullable String sent) {
        return sent == null || sent.isBlank()
                ? null
                : Sent.id(sent).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "into"));
    }

    private DiseaseLine line(Disease disease) {
        return new DiseaseLine(
                disease.id(),
                disease.japanese(),
                disease.english(),
                disease.diseaseClass().japanese(),
                disease.identity(),
                (disease.deadline().kind() + " " + disease.deadline().amount()).strip(),
                disease.kinds().stream().map(Enum::name).toList(),
                diseases.book().itemsOf(disease).stream().map(item -> item.id()).toList());
    }

    private static <T> ResponseEntity<T> plain(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
