package jp.musubi.platform.outbreaks.instructions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import org.springframework.stereotype.Service;

/** 指示の台帳。What was issued is open to everybody; what is in hand only to who has a part in it. */
@Service
public class InstructionBook {

    private final InstructionRows rows;
    private final InstructionRights rights;
    private final Parties parties;

    InstructionBook(InstructionRows rows, InstructionRights rights, Parties parties) {
        this.rows = rows;
        this.rights = rights;
        this.parties = parties;
    }

    /** All that were approved, whatever became of them, the newest first; no word in them is of a person. */
    public List<Instruction> listIssued() {
        return rows.list().stream()
                .filter(each -> each.approvedAt().isPresent())
                .toList();
    }

    /** Those in which the caller has a part. */
    public List<Instruction> listOf(Caller caller, String interaction) {
        rights.requirePart(caller, interaction);
        return rows.list().stream().filter(each -> rights.sees(caller, each)).toList();
    }

    /** @throws Problem ACCESS-REFUSED for what is not there and for what the caller has no part in */
    public Instruction get(UUID id, Caller caller, String interaction) {
        rights.requirePart(caller, interaction);
        Optional<Instruction> found = rows.find(id);
        return found.filter(each -> rights.sees(caller, each))
                .orElseThrow(() -> rights.refused(caller, found.orElse(null), interaction));
    }

    /** For access, which decides by it. */
    public Optional<Instruction> find(UUID id) {
        return rows.find(id);
    }

    /** For the room's own runs, which ask access for each person. */
    public Instruction read(UUID id) {
        return rows.find(id).orElseThrow(() -> new IllegalStateException("a run without its instruction"));
    }

    /** As people read it. */
    public String nameOf(String party) {
        return parties.find(party).map(Party::japaneseName).orElse(party);
    }
}
