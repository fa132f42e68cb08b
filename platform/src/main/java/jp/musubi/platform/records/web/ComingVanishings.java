package jp.musubi.platform.records.web;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.VanishingItem;
import jp.musubi.platform.records.Vanishings;
import jp.musubi.platform.records.checkups.VanishingCheckups;
import org.springframework.stereotype.Component;

/** 項目と健診の、見えなくなる予定。Items of the six and checkups together, the soonest first. */
@Component
final class ComingVanishings {

    /** Of what it tells. */
    static final Set<DataClass> CLASSES = classes();

    private static final Comparator<VanishingItem> SOONEST =
            Comparator.comparing(VanishingItem::lastDay).thenComparing(VanishingItem::id);

    private final Vanishings items;
    private final VanishingCheckups checkups;

    ComingVanishings(Vanishings items, VanishingCheckups checkups) {
        this.items = items;
        this.checkups = checkups;
    }

    List<VanishingItem> list(int days, AccessGrant grant) {
        return Stream.concat(items.list(ItemGroups.CLASSES, days, grant).stream(), checkups.list(days, grant).stream())
                .sorted(SOONEST)
                .toList();
    }

    private static Set<DataClass> classes() {
        Set<DataClass> classes = EnumSet.copyOf(ItemGroups.CLASSES);
        classes.add(DataClass.CHECKUP);
        return classes;
    }
}
