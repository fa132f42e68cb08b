package jp.musubi.platform.outbreaks.instructions;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import jp.musubi.platform.kernel.caller.DataClass;
import org.jspecify.annotations.Nullable;

/** 指示の範囲。What a draft says; whether it may be said is judged by {@link CheckScope}. */
public record Scope(Target target, Asked asked, Delivery delivery) {

    /**
     * 対象。
     *
     * @param areas 都道府県番号
     * @param from the first day of diagnosis, and {@code to} the last; null when not written
     */
    public record Target(
            String disease,
            String ground,
            Set<String> areas,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        public Target {
            areas = Set.copyOf(areas);
        }

        /** In the order of their numbers. */
        public Set<String> areasInOrder() {
            return new TreeSet<>(areas);
        }
    }

    /**
     * 求めるデータ。
     *
     * @param needs of each class why it is needed
     * @param daysBefore and {@code daysAfter} the diagnosis: which clinical days; -1 when not written
     */
    public record Asked(Map<DataClass, String> needs, int daysBefore, int daysAfter) {

        public Asked {
            needs = Map.copyOf(needs);
        }

        /** In the order of the classes. */
        public Map<DataClass, String> needsInOrder() {
            Map<DataClass, String> ordered = new EnumMap<>(DataClass.class);
            ordered.putAll(needs);
            return ordered;
        }
    }

    /**
     * 渡し方。
     *
     * @param recipient registered name of the institute
     * @param endsOn the last day of the instruction, and {@code deleteBy} of the data at the recipient; null when not
     *     written
     */
    public record Delivery(
            String recipient,
            String format,
            String purpose,
            String safety,
            @Nullable LocalDate endsOn,
            @Nullable LocalDate deleteBy) {}
}
