package jp.musubi.platform.eligibility.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jp.musubi.platform.eligibility.bulk.AnsweredLine;
import jp.musubi.platform.eligibility.bulk.BulkList;
import jp.musubi.platform.eligibility.confirmation.Confirmation;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 一括照会の答え(JSON)。 */
final class BulkAnswer {

    private BulkAnswer() {}

    /**
     * @param line counts from 1
     * @param answer null when the line was refused
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Line(
            int line,
            @Nullable ConfirmationAnswer answer,
            @Nullable Refused refused) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Refused(String code, String message, String place) {}

    /** A list under way. */
    record Job(String id, String state, String stateText, int total, int done, String acceptedAt) {

        static Job of(BulkList job) {
            return new Job(
                    job.id().toString(),
                    job.state().name(),
                    job.state().japanese(),
                    job.total(),
                    job.done(),
                    job.acceptedAt().toString());
        }
    }

    static Line line(int number, AnsweredLine answered, Language language) {
        Confirmation confirmation = answered.confirmation();
        ProblemCode problem = answered.problem();
        return new Line(
                number,
                confirmation == null ? null : ConfirmationAnswer.of(confirmation, language),
                problem == null
                        ? null
                        : new Refused(
                                problem.code(),
                                language == Language.ENGLISH ? problem.english() : problem.japanese(),
                                answered.place()));
    }
}
