package jp.musubi.platform.kernel.emergency;

import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 見直す者 (access-matrix §3), whom the matrix lets review. The operator: all. A facility's own privacy officer: its own, and never an own opening. */
record Reviewer(Caller caller) {

    /** Whose openings; null for all. */
    @Nullable
    FacilityCode facility() {
        return caller.role() == Role.OPERATOR ? null : caller.facility();
    }

    /** As the notes name who wrote them. */
    String name() {
        ActingStaff staff = caller.staff();
        return staff == null ? caller.name() : caller.name() + " " + staff.staffId();
    }

    boolean sees(Opening opening) {
        FacilityCode own = facility();
        return own == null || own.equals(opening.emergency().facility());
    }

    /** What may be done now: the hospital answers what it was asked, the operator asks. */
    List<ReviewStep> listSteps(Opening opening) {
        ActingStaff staff = caller.staff();
        boolean own =
                staff != null && staff.staffId().equals(opening.emergency().staffId());
        boolean operator = caller.role() == Role.OPERATOR;
        return Arrays.stream(ReviewStep.values())
                .filter(step -> !own)
                .filter(step -> operator ? step != ReviewStep.ANSWER : step != ReviewStep.ASK_BACK)
                .filter(step -> opening.state().after(step).isPresent())
                .toList();
    }
}
