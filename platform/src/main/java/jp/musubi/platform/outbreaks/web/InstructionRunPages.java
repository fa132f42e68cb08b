package jp.musubi.platform.outbreaks.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionState;
import jp.musubi.platform.outbreaks.instructions.InstructionStep;
import jp.musubi.platform.outbreaks.instructions.runs.InstructionRuns;
import jp.musubi.platform.outbreaks.instructions.runs.ReceiveExtract;
import jp.musubi.platform.outbreaks.instructions.runs.Run;
import jp.musubi.platform.outbreaks.instructions.runs.RunKind;
import jp.musubi.platform.outbreaks.instructions.runs.ShownCount;
import jp.musubi.platform.outbreaks.instructions.runs.StopRun;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 指示の頁、一つの指示。For the ministry, for who extracts and for the recipient, each with what is its own to do. */
@Controller
final class InstructionRunPages {

    private static final String ONE = "/desk/instructions/{id}";
    private static final String RUN = ONE + "/runs/{run}";

    private final InstructionParts parts;
    private final InstructionRuns runs;
    private final StopRun stopping;
    private final ReceiveExtract receiving;
    private final Clock clock;

    InstructionRunPages(
            InstructionParts parts, InstructionRuns runs, StopRun stopping, ReceiveExtract receiving, Clock clock) {
        this.parts = parts;
        this.runs = runs;
        this.stopping = stopping;
        this.receiving = receiving;
        this.clock = clock;
    }

    /** @param persons masked for who is not entitled to small numbers */
    record Line(Run run, ShownCount persons) {}

    @GetMapping(ONE)
    String show(Caller caller, @PathVariable String id, Model model) {
        String here = "GET " + ONE;
        Instruction one = parts.book().get(InstructionIds.of(id), caller, here);
        boolean entitled = parts.rights().seesSmallCounts(caller);
        List<Run> all = runs.list(one);
        InstructionState state = one.stateAt(clock.instant());
        boolean extracts = parts.rights().may(caller, Doing.EXTRACT_BY_INSTRUCTION);
        model.addAttribute("one", one);
        model.addAttribute("state", state);
        model.addAttribute(
                "recipient", parts.book().nameOf(one.scope().delivery().recipient()));
        model.addAttribute(
                "runs",
                all.stream()
                        .map(run -> new Line(run, ShownCount.of(run.counts().found(), entitled)))
                        .toList());
        model.addAttribute("approves", mayApprove(caller, one));
        model.addAttribute("same", one.draftedBy().equals(caller.name()));
        model.addAttribute("extracts", extracts && state == InstructionState.LIVE);
        model.addAttribute("counted", all.stream().anyMatch(run -> run.isDone(RunKind.COUNT)));
        model.addAttribute("receives", parts.rights().may(caller, Doing.RECEIVE_EXTRACT));
        model.addAttribute(
                "broken", one.step() == InstructionStep.DRAFTED ? parts.issue().findBroken(one.scope()) : List.of());
        return "outbreaks/instruction";
    }

    private boolean mayApprove(Caller caller, Instruction one) {
        return parts.rights().may(caller, Doing.APPROVE_INSTRUCTION)
                && !one.step().follow().isEmpty()
                && one.stateAt(clock.instant()) != InstructionState.EXPIRED;
    }

    @PostMapping(ONE + "/runs")
    String begin(
            Caller caller,
            @PathVariable String id,
            @RequestParam String kind,
            @RequestParam(required = false) String @Nullable [] classes) {
        String here = "POST " + ONE + "/runs";
        parts.rights().require(caller, Doing.EXTRACT_BY_INSTRUCTION, here);
        Set<DataClass> asked = classes == null
                ? Set.of()
                : Arrays.stream(classes)
                        .map(name -> InstructionIds.word(DataClass.class, name, "classes"))
                        .collect(Collectors.toUnmodifiableSet());
        UUID instruction = InstructionIds.of(id);
        runs.begin(instruction, InstructionIds.word(RunKind.class, kind, "kind"), asked, caller, here);
        return back(instruction);
    }

    @PostMapping(RUN + "/stop")
    String stop(Caller caller, @PathVariable String id, @PathVariable String run) {
        stopping.stop(InstructionIds.of(id), InstructionIds.of(run), caller, "POST " + RUN + "/stop");
        return back(InstructionIds.of(id));
    }

    @PostMapping(RUN + "/receipt")
    String receive(
            Caller caller,
            @PathVariable String id,
            @PathVariable String run,
            @RequestParam(required = false) @Nullable String sha256) {
        String here = "POST " + RUN + "/receipt";
        parts.rights().require(caller, Doing.RECEIVE_EXTRACT, here);
        receiving.receive(InstructionIds.of(id), InstructionIds.of(run), need(sha256, "sha256"), caller, here);
        return back(InstructionIds.of(id));
    }

    @PostMapping(RUN + "/deletion")
    String delete(
            Caller caller,
            @PathVariable String id,
            @PathVariable String run,
            @RequestParam(required = false) @Nullable String how) {
        String here = "POST " + RUN + "/deletion";
        parts.rights().require(caller, Doing.RECEIVE_EXTRACT, here);
        WrittenReason written = WrittenReason.of(need(how, "how"), "how");
        receiving.reportDeletion(InstructionIds.of(id), InstructionIds.of(run), written, caller, here);
        return back(InstructionIds.of(id));
    }

    private static String need(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, field);
        }
        return text;
    }

    private static String back(UUID id) {
        return "redirect:/desk/instructions/" + id;
    }
}
