package jp.musubi.platform.records;

import java.time.YearMonth;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;

/** 利用の数の入口。For the operator, who shares the costs by them. */
public interface UseCounts {

    /** Counts of one page. */
    int PAGE = 500;

    /**
     * Acts of a month by payer, kind, document and way, in that order. Of a month that is over they never change.
     *
     * @param page from 1
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    List<UseCount> list(YearMonth month, int page, Caller caller, String interaction);
}
