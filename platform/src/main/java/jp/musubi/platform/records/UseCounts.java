package jp.musubi.platform.records;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.caller.Caller;

/** 利用の数の入口。For the operator, who shares the costs by them. */
public interface UseCounts {

    /** Counts of one page. */
    int PAGE = 500;

    /** @param page from 1 */
    record Asked(YearMonth month, int page) {}

    /**
     * Acts of a month by payer, kind, document and way, in that order. Of a month that is over they never
     * change, but that its last views are counted some seconds later.
     *
     * @param asked read once the caller is known to be one who may: to others no word of it is judged
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    List<UseCount> list(Supplier<Asked> asked, Caller caller, String interaction);
}
