package jp.musubi.platform.eligibility.counter;

import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MyNumber;
import jp.musubi.standard.words.Typed;

/** 打ち込まれた発行番号。Full-width signs are taken; blanks around it do not count. */
final class CardSerial {

    private static final int LONGEST = 64;

    private CardSerial() {}

    /** @throws Problem PARAMETER-MISSING, PARAMETER-INVALID, MY-NUMBER-REFUSED */
    static String read(String typed) {
        String serial = Typed.plain(typed);
        if (serial.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "serial");
        }
        if (MyNumber.isOne(serial)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "serial");
        }
        if (serial.length() > LONGEST) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "serial");
        }
        return serial;
    }
}
