package jp.musubi.platform.records.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.lists.ListPages;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.SharedRecords;
import org.springframework.stereotype.Component;

/** 区分ごとの項目。Reads a person's items for a page, class by class, newest first. */
@Component
final class ItemGroups {

    /** In the order of the page. */
    static final Set<DataClass> CLASSES = EnumSet.of(
            DataClass.CONDITION, DataClass.ALLERGY, DataClass.INFECTION, DataClass.LAB, DataClass.MEDICATION);

    static final int FIRST = 10;
    static final int WHOLE = 1_000;

    private final SharedRecords records;
    private final Facilities facilities;
    private final HiddenThings hidden;

    ItemGroups(SharedRecords records, Facilities facilities, HiddenThings hidden) {
        this.records = records;
        this.facilities = facilities;
        this.hidden = hidden;
    }

    /** The class of this name in small letters, as addresses carry it. */
    static Optional<DataClass> findClass(String word) {
        return CLASSES.stream()
                .filter(dataClass -> wordOf(dataClass).equals(word))
                .findFirst();
    }

    static String wordOf(DataClass dataClass) {
        return dataClass.name().toLowerCase(Locale.ROOT);
    }

    /** The newest items of each granted class. */
    List<ItemGroup> listFirst(AccessGrant grant) {
        LineReading reading = reading();
        var groups = new ArrayList<ItemGroup>();
        for (DataClass dataClass : CLASSES) {
            if (grant.classes().contains(dataClass)) {
                groups.add(read(dataClass, 1, FIRST, grant, reading));
            }
        }
        return groups;
    }

    /** All of a class, at most {@link #WHOLE}. */
    ItemGroup whole(DataClass dataClass, AccessGrant grant) {
        return read(dataClass, 1, WHOLE, grant, reading());
    }

    /** All of a class, newest first, at most what a file has: to be sorted and filtered. */
    List<ItemLine> all(DataClass dataClass, AccessGrant grant) {
        LineReading reading = reading();
        return ListPages.all(
                page -> read(dataClass, page, WHOLE, grant, reading).rows(), WHOLE);
    }

    private ItemGroup read(DataClass dataClass, int page, int size, AccessGrant grant, LineReading reading) {
        ItemPage items = records.list(new ItemQuery(Set.of(dataClass), (page - 1) * size, size), grant);
        HiddenThings.Hidden hiddenByPerson = hidden.of(grant.person());
        List<ItemLine> rows = items.items().stream()
                .map(item -> reading.lineOf(item, hiddenByPerson.covers(item)))
                .toList();
        return new ItemGroup(dataClass, rows, items.total(), page, size);
    }

    /** For the rows of one page. */
    LineReading reading() {
        return new LineReading(facilities);
    }
}
