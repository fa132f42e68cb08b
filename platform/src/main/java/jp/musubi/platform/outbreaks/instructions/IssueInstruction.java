package jp.musubi.platform.outbreaks.instructions;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 指示を出す。Drafted by one, checked by the table, approved by another; the check is repeated on the day of approval. */
@Service
public class IssueInstruction {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final InstructionRows rows;
    private final InstructionRights rights;
    private final Parties parties;
    private final Diseases diseases;
    private final Clock clock;

    IssueInstruction(InstructionRows rows, InstructionRights rights, Parties parties, Diseases diseases, Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.parties = parties;
        this.diseases = diseases;
        this.clock = clock;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE */
    @Transactional(noRollbackFor = Problem.class)
    public Drafted draft(Scope scope, Caller caller, String interaction) {
        rights.require(caller, Doing.DRAFT_INSTRUCTION, interaction);
        List<ScopeRule> broken = findBroken(scope);
        if (!broken.isEmpty()) {
            return new Drafted.Refused(broken);
        }
        UUID id = UUID.randomUUID();
        rows.add(id, scope);
        rows.addTurn(id, new InstructionTurn(1, InstructionStep.DRAFTED, "", clock.instant(), caller.name()));
        rights.done(caller, null, interaction);
        return new Drafted.Kept(id);
    }

    /** What stands in the way of this scope today. */
    public List<ScopeRule> findBroken(Scope scope) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        return new CheckScope(today, diseases.book(), recipients()).findBroken(scope);
    }

    /**
     * Approves, returns or ends.
     *
     * @throws Problem ACCESS-REFUSED, INSTRUCTION-SAME-PERSON, INSTRUCTION-STATE, INSTRUCTION-SCOPE
     */
    @Transactional(noRollbackFor = Problem.class)
    public void turn(UUID id, InstructionStep step, WrittenReason note, Caller caller, String interaction) {
        rights.require(caller, Doing.APPROVE_INSTRUCTION, interaction);
        Instruction instruction = rows.find(id).orElseThrow(() -> rights.refused(caller, null, interaction));
        Instant now = clock.instant();
        if (!instruction.step().follow().contains(step) || instruction.stateAt(now) == InstructionState.EXPIRED) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_STATE, interaction);
        }
        if (step == InstructionStep.APPROVED) {
            requireApprovable(instruction, caller, interaction);
        }
        var turn = new InstructionTurn(instruction.turns().size() + 1, step, note.text(), now, caller.name());
        if (!rows.addTurn(id, turn)) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        rights.done(caller, instruction, interaction);
    }

    private void requireApprovable(Instruction instruction, Caller caller, String interaction) {
        if (instruction.draftedBy().equals(caller.name())) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_SAME_PERSON, interaction);
        }
        if (!findBroken(instruction.scope()).isEmpty()) {
            throw rights.refused(caller, instruction, ProblemCode.INSTRUCTION_SCOPE, interaction);
        }
    }

    /** What an instruction may be drafted about today: what is notified, has a code, and is of a class that a ground names. */
    public List<InstructedDisease> listDiseases() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        Set<String> classes = LegalGround.listOn(today).stream()
                .flatMap(ground -> ground.classes().stream())
                .collect(Collectors.toSet());
        return InstructedDisease.listIn(diseases.book()).stream()
                .filter(each -> classes.contains(each.diseaseClass()))
                .toList();
    }

    /** Institutes that may receive, by their registered names. */
    public List<Party> listRecipients() {
        return parties.list().stream()
                .filter(party -> party.role() == Role.INSTITUTE)
                .filter(party -> party.purposes().contains(Purpose.MINISTER_INSTRUCTION))
                .toList();
    }

    private Set<String> recipients() {
        return listRecipients().stream().map(Party::name).collect(Collectors.toUnmodifiableSet());
    }
}
