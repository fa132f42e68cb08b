package jp.musubi.platform.kernel.access;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** 集団を探す可否。Deny by default: by the table of doings, for the instruction's purpose alone, while it is live. */
@Service
class LoggingCohortDesk implements CohortDesk {

    private static final Set<Purpose> FOR_INSTRUCTION = Set.of(Purpose.MINISTER_INSTRUCTION);

    private final DoingMatrix doings = DoingMatrix.load();
    private final ObjectProvider<Instructions> instructions;
    private final AuditLog audit;
    private final Clock clock;

    LoggingCohortDesk(ObjectProvider<Instructions> instructions, AuditLog audit, Clock clock) {
        this.instructions = instructions;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public CohortGrant ask(Caller caller, UUID instruction, String interaction) {
        Instant now = clock.instant();
        LiveInstruction found = find(instruction);
        RefusalReason refusal =
                doings.findRefusal(Doing.EXTRACT_BY_INSTRUCTION, caller, null, null, Situation.dayOf(now));
        if (refusal == null && !isLive(found, caller, now)) {
            refusal = RefusalReason.NO_INSTRUCTION;
        }
        audit.write(new AuditEntry(
                caller, Act.SEARCH, null, subjects(found), refusal == null ? null : refusal.name(), interaction));
        if (refusal != null || found == null) {
            throw new Problem((refusal == null ? RefusalReason.NO_INSTRUCTION : refusal).answer());
        }
        return new CohortGrant(caller, found, now);
    }

    private @Nullable LiveInstruction find(UUID instruction) {
        Instructions room = instructions.getIfAvailable();
        return room == null ? null : room.findApproved(instruction, null).orElse(null);
    }

    private static boolean isLive(@Nullable LiveInstruction found, Caller caller, Instant now) {
        return found != null
                && caller.purposes().equals(FOR_INSTRUCTION)
                && found.reader() == caller.role()
                && found.isLiveAt(now);
    }

    private static List<String> subjects(@Nullable LiveInstruction found) {
        List<String> subjects =
                new ArrayList<>(Marks.of(Set.of(DataClass.CONDITION), Purpose.MINISTER_INSTRUCTION, false));
        if (found != null) {
            subjects.add(InstructionMark.of(found.number()));
        }
        return subjects;
    }
}
