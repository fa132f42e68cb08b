package jp.musubi.platform.cybersecurity.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.standard.tables.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 日付のある一覧の仕事。The shipped lists and the loaded ones. Asks for no right. */
@Service
public class DatedLists {

    private final DatedListRows rows;
    private final Clock clock;
    /** A list never changes: what was read once is remembered. */
    private final Map<String, List<Row>> memory = new ConcurrentHashMap<>();

    DatedLists(DatedListRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** One list. @param published first day on which it holds; null for the shipped one */
    public record DatedList(@Nullable LocalDate published, List<Row> rows) {}

    /** 取り込みの結果。 @param faults why it was not taken; empty when one of that day was there */
    public record Outcome(boolean taken, List<ItemsFault> faults) {}

    /** The rows of the newest list that was loaded until the day, else the shipped ones. */
    public List<Row> inForceOn(ListKind kind, LocalDate day) {
        return rows.days(kind.id()).stream()
                .filter(published -> !published.isAfter(day))
                .reduce((first, later) -> later)
                .map(published -> read(kind, published))
                .orElse(kind.shipped());
    }

    /** Of any list, with the words of the newest: what was written with an older one is still understood. */
    public Optional<Row> find(ListKind kind, String key) {
        return list(kind).stream()
                .flatMap(each -> each.rows().stream())
                .filter(row -> kind.key(row).equals(key))
                .reduce((first, later) -> later);
    }

    /** The shipped one, then those that were loaded, by day. */
    public List<DatedList> list(ListKind kind) {
        List<DatedList> lists = new ArrayList<>(List.of(new DatedList(null, kind.shipped())));
        rows.days(kind.id()).forEach(published -> lists.add(new DatedList(published, read(kind, published))));
        return lists;
    }

    /** Holds from that day in place of the list before; it never changes afterwards. */
    @Transactional
    public Outcome load(ListKind kind, LocalDate published, String content, String by) {
        ListFile.Read read = ListFile.read(kind, content);
        if (!read.faults().isEmpty()) {
            return new Outcome(false, read.faults());
        }
        return new Outcome(rows.add(kind.id(), published, content, clock.instant(), by), List.of());
    }

    private List<Row> read(ListKind kind, LocalDate published) {
        return memory.computeIfAbsent(
                kind.id() + " " + published,
                none -> ListFile.read(kind, rows.content(kind.id(), published)).rows());
    }
}
