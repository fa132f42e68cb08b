package jp.musubi.platform.records;

import java.time.YearMonth;

/**
 * 健診からデータまでの日数。Of the reports that a facility registered first in a month of Japan.
 *
 * @param median days from the checkup until it was registered, half of the reports within
 * @param most the same, the slowest of all
 */
public record CheckupDelay(YearMonth month, int reports, double median, int most) {}
