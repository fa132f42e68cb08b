package jp.musubi.platform.commandline;

/** 終わりの符号。Exit codes; 64 after sysexits.h. */
enum Exit {
    DONE(0),
    /** The platform refused and said why; or a verified log was tampered with. */
    REFUSED(1),
    /** No platform answers at the address; or a log to verify cannot be read. */
    UNREACHABLE(2),
    USAGE(64);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** Of a verification: the codes are those of the verifier. */
    static Exit of(int code) {
        return switch (code) {
            case 0 -> DONE;
            case 1 -> REFUSED;
            default -> UNREACHABLE;
        };
    }

    int code() {
        return code;
    }
}
