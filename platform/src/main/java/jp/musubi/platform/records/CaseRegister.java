package jp.musubi.platform.records;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.access.CohortGrant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 対象を探す入口。Tells whom a minister's instruction names, and nothing of what they have; only with a grant for it. */
public interface CaseRegister {

    /** Most persons that one page looks through. */
    int MOST = 1000;

    /**
     * The cases among the next persons, by person. A case is a diagnosis that is shown today, that the person's doctor
     * neither refuted nor keeps from the person or from sharing, of the cohort's codes, days and places.
     *
     * @param after the last page's {@link Page#last()}; null for the first page
     * @param persons how many to look through, 1 to {@link #MOST}
     */
    Page list(CohortGrant grant, @Nullable PersonId after, int persons);

    /**
     * 一頁。
     *
     * @param walked persons looked through
     * @param last the last of them; null when there are no more
     */
    record Page(List<Case> cases, int walked, @Nullable PersonId last) {

        public Page {
            cases = List.copyOf(cases);
        }
    }

    /**
     * 対象の一人。
     *
     * @param diagnosedOn the earliest such day
     * @param facility that diagnosed on it
     */
    record Case(PersonId person, LocalDate diagnosedOn, FacilityCode facility) {}
}
