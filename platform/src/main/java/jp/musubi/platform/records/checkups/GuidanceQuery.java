package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 名簿の問い。
 *
 * @param year in which the fiscal year begins
 * @param from first day of the checkups, within the year; null for its first day
 * @param to last day, within the year; null for its last day
 * @param levels which levels are listed
 * @param page from 1
 * @param count lines a page
 */
public record GuidanceQuery(
        int year,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        Set<GuidanceLevel> levels,
        Order order,
        int page,
        int count) {

    /** 並び。 */
    public enum Order {
        /** 段階の順、同じなら受診日の新しい順 */
        LEVEL,
        /** 受診日の新しい順 */
        DAY,
        /** 被保険者の番号の順 */
        MEMBER
    }

    public GuidanceQuery {
        levels = Set.copyOf(levels);
    }
}
