package jp.musubi.platform.kernel.audit.facility.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.facility.FacilityQuestion;
import jp.musubi.platform.kernel.audit.facility.Result;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 問いの欄。As typed or sent; null or empty for what is not asked for.
 *
 * @param result all, granted or refused
 * @param day ISO 8601, in Japan
 */
record QuestionForm(
        @Nullable String act,
        @Nullable String result,
        @Nullable String day,
        @Nullable Long before) {

    /** @throws Problem PARAMETER-INVALID, with the name of the parameter */
    FacilityQuestion question(FacilityCode facility, int limit) {
        return new FacilityQuestion(
                facility, wantedAct(), wantedResult(), wantedDay(), before == null ? Long.MAX_VALUE : before, limit);
    }

    private @Nullable Act wantedAct() {
        if (act == null || act.isEmpty()) {
            return null;
        }
        return Arrays.stream(Act.values())
                .filter(each -> each.name().equals(act))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "act"));
    }

    private Result wantedResult() {
        if (result == null || result.isEmpty()) {
            return Result.ALL;
        }
        return Arrays.stream(Result.values())
                .filter(each -> each.name().equals(result.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "result"));
    }

    private @Nullable LocalDate wantedDay() {
        try {
            return day == null || day.isEmpty() ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "day");
        }
    }
}
