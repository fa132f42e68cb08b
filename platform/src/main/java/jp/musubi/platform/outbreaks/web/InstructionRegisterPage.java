package jp.musubi.platform.outbreaks.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionState;
import jp.musubi.platform.outbreaks.instructions.runs.PublicRuns;
import jp.musubi.platform.outbreaks.instructions.runs.PublicRuns.PublicRun;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** 大臣の指示の公の台帳。Open to everybody; about nobody. */
@Controller
final class InstructionRegisterPage {

    private final InstructionBook book;
    private final PublicRuns runs;
    private final Clock clock;

    InstructionRegisterPage(InstructionBook book, PublicRuns runs, Clock clock) {
        this.book = book;
        this.runs = runs;
        this.clock = clock;
    }

    /** @param recipient as people read it */
    record Line(Instruction one, InstructionState state, String recipient, List<PublicRun> extracts) {}

    @GetMapping("/outbreaks/instructions")
    String register(Model model) {
        Instant now = clock.instant();
        model.addAttribute(
                "lines",
                book.listIssued().stream()
                        .map(one -> new Line(
                                one,
                                one.stateAt(now),
                                book.nameOf(one.scope().delivery().recipient()),
                                runs.list(one.id())))
                        .toList());
        return "outbreaks/instruction-register";
    }
}
