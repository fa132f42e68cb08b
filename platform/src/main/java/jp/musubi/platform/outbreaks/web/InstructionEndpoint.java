package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.instructions.Drafted;
import jp.musubi.platform.outbreaks.instructions.Instruction;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionRights;
import jp.musubi.platform.outbreaks.instructions.InstructionStep;
import jp.musubi.platform.outbreaks.instructions.IssueInstruction;
import jp.musubi.platform.outbreaks.instructions.ScopeRule;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** 指示の JSON。The register is for everybody; the rest for who has a part in an instruction. */
@RestController
class InstructionEndpoint {

    private static final String ALL = "/outbreaks/instructions";

    private final InstructionBook book;
    private final IssueInstruction issue;
    private final InstructionRights rights;
    private final Clock clock;

    InstructionEndpoint(InstructionBook book, IssueInstruction issue, InstructionRights rights, Clock clock) {
        this.book = book;
        this.issue = issue;
        this.rights = rights;
        this.clock = clock;
    }

    record Register(List<InstructionAnswer.One> instructions) {}

    /** @param broken rules that are not kept; none when it may be drafted */
    record Checked(List<ScopeRule> broken) {}

    @GetMapping(ALL + "/register")
    ResponseEntity<Register> register() {
        return answer(
                HttpStatus.OK,
                new Register(book.listIssued().stream().map(this::one).toList()));
    }

    @PostMapping(ALL + "/checks")
    ResponseEntity<Checked> check(HttpServletRequest request, Caller caller) {
        rights.require(caller, Doing.DRAFT_INSTRUCTION, "POST " + ALL + "/checks");
        return answer(HttpStatus.OK, new Checked(issue.findBroken(InstructionBody.scope(request))));
    }

    @PostMapping(ALL)
    ResponseEntity<InstructionAnswer.One> draft(HttpServletRequest request, Caller caller) {
        String here = "POST " + ALL;
        rights.require(caller, Doing.DRAFT_INSTRUCTION, here);
        Drafted drafted = issue.draft(InstructionBody.scope(request), caller, here);
        if (drafted instanceof Drafted.Refused refused) {
            throw new Problem(
                    ProblemCode.INSTRUCTION_SCOPE,
                    refused.broken().stream().map(ScopeRule::id).collect(Collectors.joining(",")));
        }
        return answer(HttpStatus.CREATED, one(book.read(((Drafted.Kept) drafted).id())));
    }

    @GetMapping(ALL + "/{id}")
    ResponseEntity<InstructionAnswer.One> read(Caller caller, @PathVariable String id) {
        String here = "GET " + ALL + "/{id}";
        return answer(HttpStatus.OK, one(book.get(InstructionIds.of(id), caller, here)));
    }

    /** {@code step}: APPROVED, RETURNED or ENDED; {@code note}: why. */
    @PostMapping(ALL + "/{id}/turns")
    ResponseEntity<InstructionAnswer.One> turn(HttpServletRequest request, Caller caller, @PathVariable String id) {
        String here = "POST " + ALL + "/{id}/turns";
        rights.require(caller, Doing.APPROVE_INSTRUCTION, here);
        JsonFields body = InstructionBody.read(request, List.of("step", "note"));
        UUID instruction = InstructionIds.of(id);
        issue.turn(
                instruction,
                InstructionIds.word(InstructionStep.class, body.text("step"), "step"),
                WrittenReason.of(body.text("note"), "note"),
                caller,
                here);
        return answer(HttpStatus.OK, one(book.read(instruction)));
    }

    private InstructionAnswer.One one(Instruction one) {
        return InstructionAnswer.of(
                one,
                one.stateAt(clock.instant()).name(),
                book.nameOf(one.scope().delivery().recipient()));
    }

    private static <T> ResponseEntity<T> answer(HttpStatus status, T body) {
        return ResponseEntity.status(status)
                .cacheControl(CacheControl.noStore())
                .body(body);
    }
}
