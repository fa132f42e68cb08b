package jp.musubi.platform.records.retention;

import java.time.LocalDate;

/**
 * 期間の見立て。What of something kept decides how long it is shown.
 *
 * @param countedFrom the day from which its time counts
 * @param amongLast whether it is of the last days of its series; false where no series is counted
 * @param lts whether it is marked 長期保存
 */
public record Standing(LocalDate countedFrom, boolean amongLast, boolean lts) {}
