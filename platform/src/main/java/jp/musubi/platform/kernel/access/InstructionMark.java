package jp.musubi.platform.kernel.access;

/** 指示の印。The subject by which an entry of the log says under which of the minister's instructions it was read. */
public final class InstructionMark {

    /** What follows is the instruction's number in the public register. */
    public static final String PREFIX = "INSTRUCTION=";

    private InstructionMark() {}

    public static String of(long number) {
        return PREFIX + number;
    }
}
