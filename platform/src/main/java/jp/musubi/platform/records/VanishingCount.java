package jp.musubi.platform.records;

import java.time.YearMonth;
import jp.musubi.platform.kernel.caller.DataClass;

/**
 * 見えなくなる数。
 *
 * @param month in which they are not shown any more for the first time
 */
public record VanishingCount(DataClass dataClass, YearMonth month, long items) {}
