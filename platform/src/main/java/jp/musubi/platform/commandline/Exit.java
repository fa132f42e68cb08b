package jp.musubi.platform.commandline;

/** 終わりの符号。Exit codes; 64 after sysexits.h. */
enum Exit {
    DONE(0),
    /** The platform or the gate refused and said why; or a verified log was tampered with. */
    REFUSED(1),
    /** No platform answers at the address. */
    UNREACHABLE(2),
    /** A file to check, a package, or a log to verify, cannot be read. */
    UNREADABLE(2),
    USAGE(64),
    /** An error of ours. */
    BROKEN(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** Of a verification: the codes are those of the verifier. */
    static Exit of(int code) {
        return switch (code) {
            case 0 -> DONE;
            case 1 -> REFUSED;
            default -> UNREADABLE;
        };
    }

    int code() {
        return code;
    }
}
