package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.retention.RetentionRule;
import jp.musubi.platform.records.retention.RetentionRules;

/**
 * 期間のうちの項目。Of some classes of one person what retention shows on one day. Every reading of items goes through here.
 *
 * @param since of each class, the earliest day from which to count and still be shown; a class without a rule is not there
 * @param day in Japan
 */
record Kept(PersonId person, Map<DataClass, Since> since, LocalDate day) {

    /** A rule in force on the day, and its bound worked out. */
    record Since(RetentionRule rule, LocalDate earliest) {}

    Kept {
        since = Map.copyOf(since);
    }

    static Kept on(LocalDate day, PersonId person, Collection<DataClass> classes) {
        Map<DataClass, Since> since = new EnumMap<>(DataClass.class);
        for (DataClass dataClass : classes) {
            if (RetentionRules.shipped().isKept(dataClass)) {
                RetentionRules.shipped().find(dataClass, day).ifPresent(rule -> since.put(dataClass, since(rule, day)));
            }
        }
        return new Kept(person, since, day);
    }

    boolean shows(Entry entry, LastOnes last) {
        Since bound = since.get(entry.dataClass());
        if (bound == null) {
            return false;
        }
        boolean inTime = !entry.counted().from().isBefore(bound.earliest());
        return inTime || bound.rule().outlives(entry.standing(last.include(entry)));
    }

    private static Since since(RetentionRule rule, LocalDate day) {
        return new Since(rule, rule.shownFor().since(day));
    }
}
