package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.inspections.Inspection;
import jp.musubi.platform.cybersecurity.inspections.ItemStand;
import jp.musubi.platform.cybersecurity.inspections.MergeVisit;
import jp.musubi.platform.cybersecurity.inspections.Verdict;
import jp.musubi.platform.cybersecurity.inspections.VisitItem;
import jp.musubi.platform.cybersecurity.inspections.VisitPhoto;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.caller.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** 訪問の頁。For a tablet; with the script of the platform it goes on without a network and is sent later (ADR 0036). */
@Controller
final class VisitPages {

    private static final String VISIT = "/cybersecurity/inspections/{inspection}/visit";
    private static final String WORKER = "/cybersecurity/inspections/worker.js";

    private final InspectionParts parts;
    private final MergeVisit visits;

    VisitPages(InspectionParts parts, MergeVisit visits) {
        this.parts = parts;
        this.visits = visits;
    }

    /** @param answer what the facility wrote; null for a general item, and for none */
    record Line(
            int place,
            VisitItem item,
            ItemStand stand,
            @Nullable ItemAnswer answer,
            List<VisitPhoto> photos,
            boolean newGroup,
            boolean newTopic) {

        /** Drafts that have arrived: the tablet that wrote them may forget them. */
        public String drafts() {
            return stand.lines().stream()
                    .map(line -> line.draft().toString())
                    .reduce((one, next) -> one + " " + next)
                    .orElse("");
        }

        /** Name of the verdict that the field shows; empty for none. */
        public String chosen() {
            return stand.verdict().map(Verdict::name).orElse("");
        }
    }

    @GetMapping(VISIT)
    String show(Caller caller, @PathVariable String inspection, Model model) {
        String here = "GET " + VISIT;
        Inspection found = parts.inspected(caller, inspection, here);
        parts.sheet().rights().looked(caller, here);
        model.addAttribute("inspection", found);
        model.addAttribute("facility", parts.facility(found));
        model.addAttribute("lines", lines(found));
        model.addAttribute("verdicts", List.of(Verdict.FIT, Verdict.ADVICE, Verdict.UNSEEN, Verdict.NOT_APPLICABLE));
        model.addAttribute("draft", UUID.randomUUID());
        return "cybersecurity/visit";
    }

    /** One merge, whenever it comes; a tablet that had no network sends the same form. */
    @PostMapping(VISIT)
    String merge(Caller caller, @PathVariable String inspection, HttpServletRequest request) {
        String here = "POST " + VISIT;
        Inspection found = parts.inspected(caller, inspection, here);
        String inspector = InspectionForm.inspector(request.getParameter("inspector"));
        List<MergeVisit.Written> written = InspectionForm.written(request, parts.items());
        if (visits.merge(found, inspector, written, SafetyRights.nameOf(caller)) > 0) {
            parts.sheet().rights().wrote(caller, here);
        }
        return InspectionParts.address(found.id()) + "/visit";
    }

    /** The script that keeps a visit's page on the tablet. It has to stand above the pages that it keeps. */
    @GetMapping(WORKER)
    ResponseEntity<byte[]> worker() {
        try (InputStream script = Objects.requireNonNull(VisitPages.class.getResourceAsStream("worker.js"))) {
            return ResponseEntity.ok()
                    .cacheControl(CacheControl.noCache())
                    .contentType(MediaType.parseMediaType("text/javascript; charset=UTF-8"))
                    .body(script.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private List<Line> lines(Inspection found) {
        Map<String, ItemStand> stands = visits.stands(found);
        Map<String, ItemAnswer> answers = parts.answers(found);
        Map<String, List<VisitPhoto>> photos = parts.photosByItem(found);
        List<Line> lines = new ArrayList<>();
        String group = "";
        String topic = "";
        for (VisitItem item : parts.items()
                .list(
                        parts.edition(found),
                        parts.facility(found).kind(),
                        found.appointment().visitOn())) {
            lines.add(new Line(
                    lines.size(),
                    item,
                    stands.getOrDefault(item.id(), ItemStand.NONE),
                    item.checklistItem().map(answers::get).orElse(null),
                    photos.getOrDefault(item.id(), List.of()),
                    !item.group().equals(group),
                    !item.topic().equals(topic)));
            group = item.group();
            topic = item.topic();
        }
        return lines;
    }
}
