package jp.musubi.platform.kernel.disaster.web;

import java.util.List;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.disaster.DisasterOrder;
import jp.musubi.platform.kernel.disaster.DisasterStep;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * 災害の書式。The fields of the desk's forms as sent; what a step does not need is left empty.
 *
 * @param areas one a line
 * @param from and {@code until}: a Japanese time
 */
record DisasterForm(
        @Nullable String step,
        @Nullable String id,
        @Nullable String name,
        @Nullable String areas,
        @Nullable List<String> classes,
        @Nullable String from,
        @Nullable String until,
        @Nullable String reason) {

    /** @throws Problem PARAMETER-MISSING, PARAMETER-INVALID, MY-NUMBER-REFUSED, NOT-FOUND */
    DisasterOrder order() {
        return switch (wanted()) {
            case DECLARE ->
                new DisasterOrder.Declare(
                        need(name, "name"),
                        OrderFields.areas(need(areas, "areas")),
                        OrderFields.classes(classes == null ? List.of() : classes),
                        OrderFields.instant(need(from, "from"), "from"),
                        OrderFields.instant(need(until, "until"), "until"),
                        why());
            case EXTEND ->
                new DisasterOrder.Extend(
                        OrderFields.id(need(id, "id")), OrderFields.instant(need(until, "until"), "until"), why());
            case ADD_AREAS ->
                new DisasterOrder.AddAreas(
                        OrderFields.id(need(id, "id")),
                        OrderFields.areas(need(areas, "areas")),
                        OrderFields.instant(need(from, "from"), "from"),
                        why());
            case END -> new DisasterOrder.End(OrderFields.id(need(id, "id")), why());
        };
    }

    /** Of the form on the page: the step, and which disaster's. */
    String key() {
        return (step == null || step.isEmpty() ? DisasterStep.DECLARE.name() : step) + (id == null ? "" : id);
    }

    private DisasterStep wanted() {
        try {
            return DisasterStep.valueOf(need(step, "step"));
        } catch (IllegalArgumentException unknown) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "step");
        }
    }

    private WrittenReason why() {
        return WrittenReason.of(need(reason, "reason"), "reason");
    }

    private static String need(@Nullable String text, String field) {
        if (text == null || text.isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, field);
        }
        return text;
    }
}
