package jp.musubi.platform.cybersecurity.inspections;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Editions;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 見る項目の一覧。The shipped general items, or the newest list that was loaded until the day; and the items of the checklist. */
@Service
public class VisitItems {

    private static final List<Row> SHIPPED = Table.read(VisitItems.class, "general-items.tsv");

    private final GeneralItemRows rows;
    private final Editions editions;
    private final Clock clock;

    VisitItems(GeneralItemRows rows, Editions editions, Clock clock) {
        this.rows = rows;
        this.editions = editions;
        this.clock = clock;
    }

    /** A list of general items. @param published first day on which it holds; null for the shipped one */
    public record GeneralList(@Nullable LocalDate published, int items) {}

    /** 取り込みの結果。 @param faults why it was not taken; empty when one of that day was there */
    public record Outcome(boolean taken, List<ItemsFault> faults) {}

    /** The general items of that kind of facility on that day, then those of its form of the edition. */
    public List<VisitItem> list(Edition edition, FacilityKind kind, LocalDate day) {
        List<VisitItem> items = new ArrayList<>();
        inForceOn(day).stream()
                .filter(row -> row.inForceOn(day) && VisitItem.asks(row, kind))
                .map(VisitItem::of)
                .forEach(items::add);
        Form.findOf(kind).map(edition::items).orElse(List.of()).forEach(item -> items.add(VisitItem.of(edition, item)));
        return List.copyOf(items);
    }

    /** Of any day and edition: what was written with an older list is still understood, with its newest words. */
    public Optional<VisitItem> find(String id) {
        String[] parts = id.split(":", 2);
        if (parts.length != 2) {
            return Optional.empty();
        }
        if (parts[0].equals(VisitItem.GENERAL)) {
            return Stream.concat(SHIPPED.stream(), rows.list().stream().flatMap(each -> read(each).stream()))
                    .filter(row -> row.get("item").equals(parts[1]))
                    .reduce((first, later) -> later)
                    .map(VisitItem::of);
        }
        return editions.find(parts[0])
                .flatMap(edition -> Arrays.stream(Form.values())
                        .flatMap(form -> edition.find(form, parts[1]).stream())
                        .findFirst()
                        .map(item -> VisitItem.of(edition, item)));
    }

    /** The shipped one, then those that were loaded, by day. */
    public List<GeneralList> lists() {
        List<GeneralList> lists = new ArrayList<>(List.of(new GeneralList(null, SHIPPED.size())));
        rows.list()
                .forEach(each ->
                        lists.add(new GeneralList(each.published(), read(each).size())));
        return lists;
    }

    /** Holds from that day instead of the list before; a list never changes afterwards. */
    @Transactional
    public Outcome load(LocalDate published, String items, String by) {
        GeneralItemsFile.Read read = GeneralItemsFile.read(items);
        if (!read.faults().isEmpty()) {
            return new Outcome(false, read.faults());
        }
        return new Outcome(rows.add(new GeneralItemRows.Loaded(published, items), clock.instant(), by), List.of());
    }

    private List<Row> inForceOn(LocalDate day) {
        return rows.list().stream()
                .filter(each -> !each.published().isAfter(day))
                .reduce((first, later) -> later)
                .map(VisitItems::read)
                .orElse(SHIPPED);
    }

    private static List<Row> read(GeneralItemRows.Loaded loaded) {
        return GeneralItemsFile.read(loaded.items()).rows();
    }
}
