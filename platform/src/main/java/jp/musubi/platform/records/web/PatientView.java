package jp.musubi.platform.records.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import org.springframework.stereotype.Component;

/** 患者の画面を読む。All granted classes by one question; what is dangerous and what is going on come first. */
@Component
final class PatientView {

    private static final int MOST = ItemGroups.WHOLE;

    /** Things of a part that stand on the screen; of allergies all. */
    private static final int FIRST = 12;

    /** In the order of the screen; tests stand by themselves. */
    private static final List<DataClass> PARTS =
            List.of(DataClass.ALLERGY, DataClass.CONDITION, DataClass.MEDICATION, DataClass.INFECTION);

    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");

    private static final Comparator<ItemLine> ALLERGIES = Comparator.comparing(
                    (ItemLine line) -> !line.facts().drug())
            .thenComparing(line -> !line.facts().severe());

    private static final Comparator<ItemLine> GOING_ON = Comparator.comparing(
            line -> OVER.contains(String.valueOf(line.detail().status())));

    private final SharedRecords records;
    private final ItemGroups groups;

    PatientView(SharedRecords records, ItemGroups groups) {
        this.records = records;
        this.groups = groups;
    }

    Question<PatientRecord> question(AccessGrant grant) {
        Set<DataClass> classes = EnumSet.copyOf(ItemGroups.CLASSES);
        classes.retainAll(grant.classes());
        Question<ItemPage> all = records.question(new ItemQuery(classes, 0, MOST, LabSeries.DRAWN), grant);
        return new Question.Parts<>(round -> {
            Supplier<ItemPage> page = round.add(all);
            return () -> recordOf(page.get(), classes, grant);
        });
    }

    private PatientRecord recordOf(ItemPage page, Set<DataClass> classes, AccessGrant grant) {
        int more = page.total() - page.items().size();
        Map<DataClass, List<ItemLine>> lines = linesOf(page.items());
        if (more > 0) {
            // Tests must not push out what was registered without a day: an allergy above all.
            Set<DataClass> others = EnumSet.copyOf(PARTS);
            ItemPage rest = records.list(new ItemQuery(others, 0, MOST), grant);
            Map<DataClass, List<ItemLine>> whole = linesOf(rest.items());
            others.forEach(each -> lines.put(each, whole.getOrDefault(each, List.of())));
        }
        List<PatientPart> parts = PARTS.stream()
                .filter(classes::contains)
                .map(each -> part(each, lines.getOrDefault(each, List.of())))
                .toList();
        List<LabSeries> labs = classes.contains(DataClass.LAB)
                ? LabSeries.listOf(lines.getOrDefault(DataClass.LAB, List.of()), LabSeries.DRAWN)
                : null;
        return new PatientRecord(parts, labs, more);
    }

    private Map<DataClass, List<ItemLine>> linesOf(List<ServedItem> items) {
        LineReading reading = groups.reading();
        Map<DataClass, List<ItemLine>> lines = new EnumMap<>(DataClass.class);
        for (ServedItem item : items) {
            lines.computeIfAbsent(item.dataClass(), key -> new ArrayList<>()).add(reading.lineOf(item, item.hidden()));
        }
        return lines;
    }

    private static PatientPart part(DataClass dataClass, List<ItemLine> newestFirst) {
        List<ItemLine> lines = new ArrayList<>(newestFirst);
        if (dataClass == DataClass.ALLERGY) {
            lines.sort(ALLERGIES);
        } else if (dataClass == DataClass.CONDITION) {
            lines.sort(GOING_ON);
        }
        List<TogetherGroup> things = TogetherGroup.listOf(lines);
        int shown = dataClass == DataClass.ALLERGY ? things.size() : Math.min(FIRST, things.size());
        return new PatientPart(dataClass, things.subList(0, shown), things.size(), lines.size());
    }
}
