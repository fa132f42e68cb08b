package jp.musubi.platform.records.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.emergency.EmergencyPart;
import jp.musubi.platform.records.emergency.EmergencySet;
import jp.musubi.platform.records.wishes.Wish;
import jp.musubi.platform.records.wishes.WishBook;
import org.springframework.stereotype.Component;

/** 集まりを読む。Part by part in the order of the table, what several facilities registered of one thing together. */
@Component
final class EmergencyView {

    private static final ZoneId JST = ZoneId.of("Asia/Tokyo");

    private final ItemGroups groups;
    private final WishBook wishes;

    EmergencyView(ItemGroups groups, WishBook wishes) {
        this.groups = groups;
        this.wishes = wishes;
    }

    /** What an emergency and a disaster may show: the six, and what the person wishes. */
    static Set<DataClass> classes() {
        Set<DataClass> classes = EnumSet.copyOf(ItemGroups.CLASSES);
        classes.add(DataClass.WISHES);
        return classes;
    }

    /** Of a grant for an emergency or a disaster; parts of classes that it does not name are left out. */
    List<PartView> read(AccessGrant grant) {
        LocalDate day = LocalDate.ofInstant(grant.decidedAt(), JST);
        Map<DataClass, ItemGroup> classes = new EnumMap<>(DataClass.class);
        Map<DataClass, List<ItemLine>> left = new EnumMap<>(DataClass.class);
        List<PartView> parts = new ArrayList<>();
        for (EmergencyPart part : EmergencySet.shipped().partsOn(day, grant.purpose())) {
            if (part.dataClass() == DataClass.WISHES && grant.classes().contains(DataClass.WISHES)) {
                Wish wish = wishes.findStanding(grant).orElse(null);
                parts.add(new PartView(part.name(), part.dataClass(), List.of(), 0, wish));
            } else if (grant.classes().contains(part.dataClass())) {
                ItemGroup group = classes.computeIfAbsent(part.dataClass(), of -> groups.whole(of, grant));
                List<ItemLine> lines = left.computeIfAbsent(part.dataClass(), of -> new ArrayList<>(group.rows()));
                parts.add(take(part, group, lines));
            }
        }
        return parts;
    }

    /** What the part takes is taken off the lines. */
    private static PartView take(EmergencyPart part, ItemGroup group, List<ItemLine> lines) {
        Predicate<ItemLine> taken = line -> part.takes(line.label());
        List<ItemLine> inside = lines.stream().filter(taken).toList();
        lines.removeIf(taken);
        int more = part.words().isEmpty() ? group.total() - group.rows().size() : 0;
        return new PartView(part.name(), part.dataClass(), TogetherGroup.listOf(inside), more);
    }
}
