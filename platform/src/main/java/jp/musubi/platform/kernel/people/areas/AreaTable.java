package jp.musubi.platform.kernel.people.areas;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 地域の表。The areas as published, from areas.tsv. */
public final class AreaTable {

    private static final List<Area> PUBLISHED = Table.read(AreaTable.class, "areas.tsv").stream()
            .map(AreaTable::area)
            .toList();

    private AreaTable() {}

    /** The areas as published, in the order of the file. */
    static List<Area> list() {
        return PUBLISHED;
    }

    /**
     * First day of the service in that prefecture.
     *
     * @param own day registered for the prefecture in place of the published one, or null
     * @param nationwide day registered for the whole country in place of the published one, or null
     */
    public static @Nullable LocalDate findStart(
            String prefecture, @Nullable LocalDate own, @Nullable LocalDate nationwide) {
        return Stream.of(orPublished(prefecture, own), orPublished(Area.WHOLE_COUNTRY, nationwide))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    /**
     * When and until when the service runs in that prefecture. The end is that of the prefecture's own entry; without one,
     * the whole country's: an area that was ended stays out when the whole country begins, until it is registered anew.
     *
     * @param own registered for the prefecture in place of the published entry, or null
     * @param nationwide registered for the whole country in place of the published entry, or null
     */
    public static @Nullable AreaPeriod findPeriod(
            String prefecture, @Nullable AreaPeriod own, @Nullable AreaPeriod nationwide) {
        LocalDate start =
                findStart(prefecture, own == null ? null : own.from(), nationwide == null ? null : nationwide.from());
        if (start == null) {
            return null;
        }
        boolean hasOwn = own != null
                || PUBLISHED.stream().anyMatch(area -> area.prefecture().equals(prefecture));
        AreaPeriod deciding = hasOwn ? own : nationwide;
        return new AreaPeriod(start, deciding == null ? null : deciding.until());
    }

    private static Optional<LocalDate> orPublished(String prefecture, @Nullable LocalDate registered) {
        return registered != null
                ? Optional.of(registered)
                : PUBLISHED.stream()
                        .filter(area -> area.prefecture().equals(prefecture))
                        .map(Area::opensOn)
                        .findFirst();
    }

    private static Area area(Row row) {
        return new Area(
                row.get("prefecture"),
                LocalDate.parse(row.get("opens_on")),
                row.get("status").equals("planned"),
                row.get("source"));
    }
}
