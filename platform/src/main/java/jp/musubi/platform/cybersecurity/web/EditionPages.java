package jp.musubi.platform.cybersecurity.web;

import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.platform.cybersecurity.editions.ItemChange;
import jp.musubi.platform.cybersecurity.rights.SafetyRights;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** 版の頁。Open to all: which items a year asks, and what changed since the year before. */
@Controller
final class EditionPages {

    private final Editions editions;
    private final SafetyRights rights;

    EditionPages(Editions editions, SafetyRights rights) {
        this.editions = editions;
        this.rights = rights;
    }

    @GetMapping("/cybersecurity/editions")
    String list(Model model) {
        model.addAttribute("editions", editions.list());
        model.addAttribute("forms", Form.values());
        model.addAttribute("kinds", DatedListPages.KINDS);
        model.addAttribute(
                "mayLoad",
                CurrentCaller.find()
                        .filter(caller -> rights.may(caller, Doing.LOAD_EDITION))
                        .isPresent());
        return "cybersecurity/editions";
    }

    @GetMapping("/cybersecurity/editions/{edition}")
    String show(@PathVariable String edition, @RequestParam(required = false) @Nullable String form, Model model) {
        Edition shown = get(edition);
        Form of = form(form);
        model.addAttribute("edition", shown);
        model.addAttribute("form", of);
        model.addAttribute("forms", Form.values());
        model.addAttribute("items", shown.items(of));
        model.addAttribute("before", editions.findBefore(shown).orElse(null));
        return "cybersecurity/edition";
    }

    @GetMapping("/cybersecurity/editions/{edition}/changes")
    String changes(@PathVariable String edition, @RequestParam(required = false) @Nullable String form, Model model) {
        Edition newer = get(edition);
        Form of = form(form);
        Edition older = editions.findBefore(newer).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        model.addAttribute("newer", newer);
        model.addAttribute("older", older);
        model.addAttribute("form", of);
        model.addAttribute("forms", Form.values());
        model.addAttribute("changes", ItemChange.between(older, newer, of));
        return "cybersecurity/changes";
    }

    /** The same as JSON: {@code {"from":"R6","to":"R7","form":"FACILITY","changes":[{"kind":…,"item":…,"from":[…]}]}}. */
    @GetMapping("/cybersecurity/editions/{edition}/changes.json")
    ResponseEntity<Changes> changesAsJson(
            @PathVariable String edition, @RequestParam(required = false) @Nullable String form) {
        Edition newer = get(edition);
        Form of = form(form);
        Edition older = editions.findBefore(newer).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        List<Change> changes = ItemChange.between(older, newer, of).stream()
                .map(EditionPages::change)
                .toList();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Changes(older.id(), newer.id(), of.name(), newer.complete(), changes));
    }

    record Changes(String from, String to, String form, boolean complete, List<Change> changes) {}

    record Change(
            String kind, @Nullable String item, @Nullable String title, List<String> from) {}

    private static Change change(ItemChange change) {
        Item item = change.item();
        return new Change(
                change.kind().name(),
                item == null ? null : item.id(),
                item == null ? null : item.title(),
                change.from().stream().map(Item::id).toList());
    }

    private Edition get(String edition) {
        return editions.find(edition).orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
    }

    private static Form form(@Nullable String asked) {
        return Arrays.stream(Form.values())
                .filter(form -> form.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(Form.FACILITY);
    }
}
