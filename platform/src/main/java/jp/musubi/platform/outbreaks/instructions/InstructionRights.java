package jp.musubi.platform.outbreaks.instructions;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.InstructionMark;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 指示の許し。Who may do which step, and what the log says of it. */
@Component
public class InstructionRights {

    private static final String FOR = "FOR_" + Purpose.MINISTER_INSTRUCTION.name();

    private final AccessDesk access;
    private final AuditLog audit;

    InstructionRights(AccessDesk access, AuditLog audit) {
        this.access = access;
        this.audit = audit;
    }

    public boolean may(Caller caller, Doing doing) {
        return access.findRefusalToDo(caller, doing).isEmpty();
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the refusal is in the log then */
    public void require(Caller caller, Doing doing, String interaction) {
        RefusalReason refusal = access.findRefusalToDo(caller, doing).orElse(null);
        if (refusal != null) {
            write(caller, null, refusal, interaction);
            throw new Problem(refusal.answer());
        }
    }

    /** Whether the caller has a part in this one: the ministry and the agency in all, an institute in what is for it. */
    public boolean sees(Caller caller, Instruction instruction) {
        if (may(caller, Doing.DRAFT_INSTRUCTION)) {
            return true;
        }
        if (instruction.step() == InstructionStep.DRAFTED || instruction.step() == InstructionStep.RETURNED) {
            return false;
        }
        return may(caller, Doing.EXTRACT_BY_INSTRUCTION)
                || (may(caller, Doing.RECEIVE_EXTRACT)
                        && instruction.scope().delivery().recipient().equals(caller.name()));
    }

    /** Who has a part in some instruction: the ministry that issues, the agency, an institute. */
    public void requirePart(Caller caller, String interaction) {
        Doing doing = switch (caller.role()) {
            case OPERATOR -> Doing.EXTRACT_BY_INSTRUCTION;
            case INSTITUTE -> Doing.RECEIVE_EXTRACT;
            default -> Doing.DRAFT_INSTRUCTION;
        };
        require(caller, doing, interaction);
    }

    /** Counts of a few are for the agency alone, which has to know what it extracts. */
    public boolean seesSmallCounts(Caller caller) {
        return caller.role() == Role.OPERATOR && may(caller, Doing.EXTRACT_BY_INSTRUCTION);
    }

    /** The refusal of what is not there and of what is another's, written down. */
    public Problem refused(Caller caller, @Nullable Instruction instruction, String interaction) {
        write(caller, instruction, RefusalReason.NO_INSTRUCTION, interaction);
        return new Problem(ProblemCode.ACCESS_REFUSED);
    }

    /** A step that the instruction's state or the two persons do not let, written down. */
    public Problem refused(Caller caller, Instruction instruction, ProblemCode code, String interaction) {
        write(caller, instruction, RefusalReason.NO_INSTRUCTION, interaction);
        return new Problem(code);
    }

    public void done(Caller caller, @Nullable Instruction instruction, String interaction) {
        write(caller, instruction, null, interaction);
    }

    private void write(
            Caller caller, @Nullable Instruction instruction, @Nullable RefusalReason reason, String interaction) {
        List<String> subjects = new ArrayList<>(List.of(FOR));
        if (instruction != null) {
            subjects.add(InstructionMark.of(instruction.number()));
        }
        Act act = interaction.startsWith("GET ") ? Act.VIEW : Act.INSTRUCT;
        audit.write(new AuditEntry(caller, act, null, subjects, reason == null ? null : reason.name(), interaction));
    }
}
