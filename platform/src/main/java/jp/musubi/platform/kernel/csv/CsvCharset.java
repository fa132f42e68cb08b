package jp.musubi.platform.kernel.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** CSV の文字の集まり。 */
public final class CsvCharset {

    private CsvCharset() {}

    /** @throws Problem PARAMETER-INVALID for any other than UTF-8 and Windows-31J */
    public static Charset of(String name) {
        if (name.equalsIgnoreCase("UTF-8")) {
            return UTF_8;
        }
        if (name.equalsIgnoreCase("Windows-31J")) {
            return Windows31J.CHARSET;
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, "charset");
    }
}
