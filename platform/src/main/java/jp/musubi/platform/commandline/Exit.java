package jp.musubi.platform.commandline;

/** 終わりの符号。Exit codes; 64 after sysexits.h. */
enum Exit {
    DONE(0),
    /** The platform or the gate refused and said why. */
    REFUSED(1),
    /** No platform answers at the address. */
    UNREACHABLE(2),
    /** A file to check, or a package, cannot be read. */
    UNREADABLE(2),
    USAGE(64);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
