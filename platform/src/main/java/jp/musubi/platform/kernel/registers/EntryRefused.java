package jp.musubi.platform.kernel.registers;

import java.util.List;

/** 登録できない項目。Ends the reading of an entry; the desk turns it into {@link Outcome.Faulty}. */
final class EntryRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<EntryFault> faults;

    EntryRefused(List<EntryFault> faults) {
        super("an entry is not registered", null, false, false);
        this.faults = List.copyOf(faults);
    }

    EntryRefused(String field, FaultKind kind) {
        this(List.of(EntryFault.of(field, kind)));
    }

    List<EntryFault> faults() {
        return faults;
    }
}
