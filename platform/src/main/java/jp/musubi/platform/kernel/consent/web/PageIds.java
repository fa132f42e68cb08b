package jp.musubi.platform.kernel.consent.web;

import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 頁の宛先の番号。 */
final class PageIds {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private PageIds() {}

    /** @throws Problem NOT-FOUND for what is no UUID */
    static UUID read(String text) {
        if (!SHAPE.matcher(text).matches()) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        return UUID.fromString(text);
    }
}
