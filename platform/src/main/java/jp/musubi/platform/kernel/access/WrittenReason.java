package jp.musubi.platform.kernel.access;

import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MyNumber;

/**
 * 書かれた理由。Why somebody used a right out of the ordinary, in their own words: kept for review and shown to whom it
 * concerns. {@link #SHORTEST} to {@link #LONGEST} characters, no control signs but line ends, and no My Number in it.
 */
public record WrittenReason(String text) {

    public static final int SHORTEST = 5;
    public static final int LONGEST = 400;

    /** @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED; both name the field only */
    public static WrittenReason of(String sent, String field) {
        String text = sent.strip();
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST || length > LONGEST || text.chars().anyMatch(WrittenReason::isControl)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        if (MyNumber.isIn(text)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, field);
        }
        return new WrittenReason(text);
    }

    private static boolean isControl(int sign) {
        return Character.isISOControl(sign) && sign != '\n' && sign != '\r';
    }
}
