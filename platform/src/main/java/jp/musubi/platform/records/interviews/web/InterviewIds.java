package jp.musubi.platform.records.interviews.web;

import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;

/** 番号の読み方。What is no UUID names nothing, and is answered like an unknown one. */
final class InterviewIds {

    private static final Pattern SHAPE =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final UUID NOTHING = new UUID(0, 0);

    private InterviewIds() {}

    static UUID read(String text) {
        return SHAPE.matcher(text).matches() ? UUID.fromString(text) : NOTHING;
    }

    /** @throws Problem PARAMETER-INVALID */
    static FacilityCode facility(String text) {
        if (!text.matches("[0-9]{10}")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "facility");
        }
        return new FacilityCode(text);
    }
}
