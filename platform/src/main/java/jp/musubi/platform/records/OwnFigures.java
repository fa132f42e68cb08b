package jp.musubi.platform.records;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;

/** 自施設の提出の数の入口。 */
public interface OwnFigures {

    /** The longest period, both ends included. */
    int MOST_DAYS = 366;

    /**
     * @throws jp.musubi.platform.kernel.problems.Problem PARAMETER-INVALID for a period that ends before it begins, or is too
     *     long; ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA
     */
    SubmissionFigures count(LocalDate from, LocalDate until, Caller caller, String interaction);

    /**
     * Days from the checkup until its report was registered, for each of the last 24 months in which the facility sent any,
     * newest first.
     *
     * @throws jp.musubi.platform.kernel.problems.Problem ACCESS-REFUSED, ACCESS-PURPOSE, ACCESS-AREA
     */
    List<CheckupDelay> listCheckupDelays(Caller caller, String interaction);
}
