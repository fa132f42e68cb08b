package jp.musubi.platform.records;

import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;

/** 見えなくなる予定の入口。What will not be shown any more, from when and by which rule, as things stand today. */
public interface Vanishings {

    /** The longest look ahead, in days: ten years. */
    int MOST_DAYS = 3_660;

    /**
     * Of what the grant shows today what is not shown any more within so many days, the soonest first. A facility is told
     * of what it sent itself only.
     *
     * @param days 1 to {@link #MOST_DAYS}
     */
    List<VanishingItem> list(Set<DataClass> classes, int days, AccessGrant grant);

    /**
     * Numbers only, of all persons together, by class and month. A look of the operator, logged.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE for everybody else
     */
    List<VanishingCount> count(int days, Caller caller, String interaction);
}
