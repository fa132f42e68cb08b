package jp.musubi.standard.gate.guides;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** The versions that our own tables hold, and which of them is the default on a day. Source: guides.tsv. */
public final class Guides {

    private static final Guides STANDARD = new Guides(Table.read(Guides.class, "guides.tsv"));

    private record Known(Guide guide, @Nullable LocalDate defaultFrom) {}

    private final List<Known> known = new ArrayList<>();

    private Guides(List<Row> rows) {
        for (Row row : rows) {
            known.add(new Known(new Guide(row.get("version")), row.findDate("defaultFrom")));
        }
    }

    public static Guides standard() {
        return STANDARD;
    }

    /** Oldest first. */
    public List<Guide> list() {
        return known.stream().map(Known::guide).sorted().toList();
    }

    /** The version published under that number, or null when our tables do not hold it. */
    public @Nullable Guide find(String version) {
        for (Known each : known) {
            if (each.guide().version().equals(version)) {
                return each.guide();
            }
        }
        return null;
    }

    /** The version by which a submission without one is judged on that day (JST); before the first day, the first. */
    public Guide defaultOn(LocalDate day) {
        Known last = null;
        for (Known each : known) {
            LocalDate from = each.defaultFrom();
            if (from != null && !day.isBefore(from) && (last == null || from.isAfter(last.defaultFrom()))) {
                last = each;
            }
        }
        return last == null ? list().get(0) : last.guide();
    }
}
