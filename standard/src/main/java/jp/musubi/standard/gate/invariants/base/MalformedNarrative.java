package jp.musubi.standard.gate.invariants.base;

/** No XML from here on. Without a stack trace, since it only says where reading stopped. */
final class MalformedNarrative extends Exception {

    private static final long serialVersionUID = 1L;

    private final NarrativeFault fault;

    MalformedNarrative(NarrativeFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    NarrativeFault fault() {
        return fault;
    }
}
