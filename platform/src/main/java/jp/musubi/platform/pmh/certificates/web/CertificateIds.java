package jp.musubi.platform.pmh.certificates.web;

import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 頁に送られたことば。 */
final class CertificateIds {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int MOST_PAGES = 10_000;

    private CertificateIds() {}

    /** What is no id names nothing: it is answered as the id of nothing is. */
    static UUID read(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : new UUID(0, 0);
    }

    /** @throws Problem PARAMETER-INVALID */
    static int page(String text) {
        if (!text.matches("[1-9][0-9]{0,4}") || Integer.parseInt(text) > MOST_PAGES) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return Integer.parseInt(text);
    }

    /** @throws Problem PARAMETER-INVALID */
    static <E extends Enum<E>> E oneOf(String name, String text, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, name));
    }
}
