package jp.musubi.platform.outbreaks.web;

import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 道の中の値を読む。 */
final class InstructionIds {

    private static final UUID NONE = new UUID(0, 0);

    private InstructionIds() {}

    /** What is no id is the id of nothing: it is refused as what is not there. */
    static UUID of(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notOne) {
            return NONE;
        }
    }

    /** @throws Problem PARAMETER-INVALID */
    static <E extends Enum<E>> E word(Class<E> type, String text, String field) {
        try {
            return Enum.valueOf(type, text);
        } catch (IllegalArgumentException notOne) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
    }
}
