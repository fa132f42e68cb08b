package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.lists.ListQuery;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.instructions.Drafted;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionRights;
import jp.musubi.platform.outbreaks.instructions.InstructionState;
import jp.musubi.platform.outbreaks.instructions.InstructionStep;
import jp.musubi.platform.outbreaks.instructions.IssueInstruction;
import jp.musubi.platform.outbreaks.instructions.LegalGround;
import jp.musubi.platform.outbreaks.instructions.ScopeRule;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 指示の頁、出すまで。The ministry drafts, another person approves, returns or ends. */
@Controller
final class InstructionPages {

    private static final String ALL = "/desk/instructions";
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int PREFECTURES = 47;

    private final InstructionBook book;
    private final IssueInstruction issue;
    private final InstructionRights rights;
    private final Clock clock;

    InstructionPages(InstructionBook book, IssueInstruction issue, InstructionRights rights, Clock clock) {
        this.book = book;
        this.issue = issue;
        this.rights = rights;
        this.clock = clock;
    }

    /** @param recipient as people read it */
    record Line(Instruction one, InstructionState state, String recipient) {}

    @GetMapping(ALL)
    String list(Caller caller, HttpServletRequest request, Model model) {
        model.addAttribute("list", InstructionTable.ALL.view(lines(caller), ListQuery.of(request)));
        model.addAttribute("drafts", rights.may(caller, Doing.DRAFT_INSTRUCTION));
        return "outbreaks/instructions";
    }

    @GetMapping(path = ALL, params = "format")
    ResponseEntity<byte[]> file(Caller caller, HttpServletRequest request) {
        return InstructionTable.ALL.answer(lines(caller), ListQuery.of(request));
    }

    private List<Line> lines(Caller caller) {
        Instant now = clock.instant();
        return book.listOf(caller, "GET " + ALL).stream()
                .map(one -> new Line(
                        one,
                        one.stateAt(now),
                        book.nameOf(one.scope().delivery().recipient())))
                .toList();
    }

    @GetMapping(ALL + "/new")
    String form(Caller caller, Model model) {
        rights.require(caller, Doing.DRAFT_INSTRUCTION, "GET " + ALL + "/new");
        return form(InstructionForm.empty(today()), List.of(), model);
    }

    @PostMapping(ALL)
    String draft(Caller caller, HttpServletRequest request, HttpServletResponse response, Model model) {
        String here = "POST " + ALL;
        rights.require(caller, Doing.DRAFT_INSTRUCTION, here);
        InstructionForm form = InstructionForm.of(request);
        Drafted drafted = issue.draft(form.scope(), caller, here);
        if (drafted instanceof Drafted.Kept kept) {
            return "redirect:" + ALL + "/" + kept.id();
        }
        response.setStatus(ProblemCode.INSTRUCTION_SCOPE.status());
        return form(form, ((Drafted.Refused) drafted).broken(), model);
    }

    @PostMapping(ALL + "/{id}/turns")
    String turn(
            Caller caller,
            @PathVariable String id,
            @RequestParam String step,
            @RequestParam(required = false) @Nullable String note) {
        String here = "POST " + ALL + "/{id}/turns";
        rights.require(caller, Doing.APPROVE_INSTRUCTION, here);
        if (note == null || note.isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "note");
        }
        issue.turn(
                InstructionIds.of(id),
                InstructionIds.word(InstructionStep.class, step, "step"),
                WrittenReason.of(note, "note"),
                caller,
                here);
        return "redirect:" + ALL + "/" + InstructionIds.of(id);
    }

    private String form(InstructionForm form, List<ScopeRule> broken, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("broken", broken);
        model.addAttribute("diseases", issue.listDiseases());
        model.addAttribute("grounds", LegalGround.listOn(today()));
        model.addAttribute("classes", InstructionForm.CLASSES);
        model.addAttribute("recipients", issue.listRecipients());
        model.addAttribute("rules", ScopeRule.listOn(today()));
        model.addAttribute(
                "prefectures",
                IntStream.rangeClosed(1, PREFECTURES)
                        .mapToObj(number -> String.format("%02d", number))
                        .toList());
        return "outbreaks/instruction-new";
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
