package jp.musubi.platform.kernel.registers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** 台帳の窓口。May this caller keep it, is each field right; then the change, its history and its entry in the log at once. */
@Service
public class RegisterDesk {

    /** Entries of one file: as many as one may hold that is loaded. */
    public static final int MOST_EXPORTED = 20_000;

    private final Registers registers;
    private final RegisterRights rights;
    private final RegisterChanges changes;
    private final WriteEntry writing;
    private final TransactionOperations transaction;

    RegisterDesk(
            Registers registers,
            RegisterRights rights,
            RegisterChanges changes,
            WriteEntry writing,
            TransactionOperations transaction) {
        this.registers = registers;
        this.rights = rights;
        this.changes = changes;
        this.writing = writing;
        this.transaction = transaction;
    }

    /** An entry with its changes, newest first. */
    public record Entry(Map<String, String> cells, List<EntryChange> changes) {}

    /**
     * Asked before anything that was sent is read, so that who may not keep the register learns nothing of its forms.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    public void requireKeeper(Caller caller, RegisterName name, String interaction) {
        rights.require(caller, name, interaction);
    }

    public List<EntryField> fields(RegisterName name) {
        return registers.get(name).fields();
    }

    /**
     * One page of a register. A facility's own system administrator sees the facility's own entries, whatever is asked.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    @Transactional(noRollbackFor = Problem.class)
    public RegisterSheet list(Caller caller, RegisterName name, RegisterQuestion question, String interaction) {
        rights.require(caller, name, interaction);
        Register register = registers.get(name);
        String of = RegisterRights.isOperator(caller) ? question.of() : register.ownOf(caller);
        rights.write(caller, List.of(name.name()), null, interaction);
        return register.list(question.asking(of));
    }

    /**
     * All pages of what {@link #list} shows, from the first one.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; PARAMETER-INVALID (q) when more are found than {@link #MOST_EXPORTED}
     */
    @Transactional(noRollbackFor = Problem.class)
    public List<Map<String, String>> listAll(
            Caller caller, RegisterName name, RegisterQuestion question, String interaction) {
        RegisterSheet sheet = list(caller, name, question.onPage(1), interaction);
        if (sheet.total() > MOST_EXPORTED) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "q");
        }
        Register register = registers.get(name);
        String of = RegisterRights.isOperator(caller) ? question.of() : register.ownOf(caller);
        List<Map<String, String>> entries = new ArrayList<>(sheet.entries());
        for (int page = 2; page <= sheet.pages(); page++) {
            entries.addAll(register.list(question.asking(of).onPage(page)).entries());
        }
        return entries;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; NOT-FOUND for the operator */
    @Transactional(noRollbackFor = Problem.class)
    public Entry get(Caller caller, RegisterName name, String key, String interaction) {
        rights.require(caller, name, interaction);
        Register register = registers.get(name);
        Optional<Map<String, String>> found = register.find(key);
        if (!RegisterRights.isOperator(caller)
                && found.filter(entry -> register.isOwn(caller, entry)).isEmpty()) {
            throw rights.notOwn(caller, name, interaction);
        }
        rights.write(caller, List.of(name.name(), key), null, interaction);
        return new Entry(found.orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND)), changes.listOf(name, key));
    }

    /**
     * Adds an entry or changes the one of this key.
     *
     * @param key empty for one that its fields name
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    public Outcome write(
            Caller caller,
            RegisterName name,
            String key,
            Map<String, String> cells,
            WrittenReason reason,
            String interaction) {
        return writeAll(caller, name, List.of(new Row(0, key, false, cells)), reason, interaction);
    }

    /**
     * Adds an entry; one that is there already stays as it is, and the outcome says so.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    public Outcome add(
            Caller caller, RegisterName name, Map<String, String> cells, WrittenReason reason, String interaction) {
        return writeAll(caller, name, List.of(new Row(0, "", true, cells)), reason, interaction);
    }

    /**
     * Loads a file of entries: all of them, or none when one has a fault. A field that has no column stays as it was.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; NOT-FOUND for a register that is not loaded from files
     */
    public Outcome load(Caller caller, RegisterName name, byte[] file, WrittenReason reason, String interaction) {
        rights.require(caller, name, interaction);
        if (!name.loadable()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        List<Row> rows;
        try {
            rows = RegisterFile.read(file, registers.get(name).fields());
        } catch (EntryRefused unreadable) {
            rights.write(caller, List.of(name.name()), "ENTRY_FAULTY", interaction);
            return new Outcome.Faulty(unreadable.faults());
        }
        return writeAll(caller, name, rows, reason, interaction);
    }

    private Outcome writeAll(
            Caller caller, RegisterName name, List<Row> rows, WrittenReason reason, String interaction) {
        rights.require(caller, name, interaction);
        Register register = registers.get(name);
        List<EntryFault> faults = new ArrayList<>();
        var written = new LinkedHashMap<String, Boolean>();
        transaction.executeWithoutResult(status -> {
            for (Row row : rows) {
                try {
                    var done = writing.write(register, row, caller, reason, interaction);
                    if (written.put(done.key(), done.added()) != null) {
                        faults.add(new EntryFault(
                                row.line(), register.fields().get(0).name(), FaultKind.TWICE));
                    }
                } catch (EntryRefused refused) {
                    refused.faults().forEach(fault -> faults.add(fault.inRow(row.line())));
                }
            }
            if (!faults.isEmpty()) {
                status.setRollbackOnly();
            }
        });
        if (!faults.isEmpty()) {
            rights.write(caller, List.of(name.name()), "ENTRY_FAULTY", interaction);
            if (rows.size() == 1 && faults.stream().anyMatch(fault -> fault.kind() == FaultKind.NOT_OWN)) {
                throw new Problem(ProblemCode.ACCESS_REFUSED);
            }
            return new Outcome.Faulty(faults);
        }
        return new Outcome.Kept(List.copyOf(written.keySet()), (int)
                written.values().stream().filter(added -> added).count());
    }
}
