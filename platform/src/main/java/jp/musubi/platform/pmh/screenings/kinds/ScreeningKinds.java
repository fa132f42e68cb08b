package jp.musubi.platform.pmh.screenings.kinds;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 検診の種類の棚。 */
public final class ScreeningKinds {

    private static final ScreeningKinds SHIPPED =
            new ScreeningKinds(Table.read(ScreeningKinds.class, "kinds.tsv").stream()
                    .map(ScreeningKinds::kind)
                    .toList());

    private final List<ScreeningKind> kinds;

    private ScreeningKinds(List<ScreeningKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    public static ScreeningKinds shipped() {
        return SHIPPED;
    }

    /** With the rule of that day. */
    public List<ScreeningKind> inForceOn(LocalDate day) {
        return kinds.stream().filter(kind -> kind.inForceOn(day)).toList();
    }

    public Optional<ScreeningKind> find(String id, LocalDate day) {
        return inForceOn(day).stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** By id or Japanese name, as files write it. */
    public Optional<ScreeningKind> named(String word, LocalDate day) {
        return inForceOn(day).stream()
                .filter(kind -> kind.id().equals(word) || kind.japanese().equals(word))
                .findFirst();
    }

    /** By the category of a document. */
    public Optional<ScreeningKind> ofCategory(String category, LocalDate day) {
        return inForceOn(day).stream()
                .filter(kind -> kind.category().equals(category))
                .findFirst();
    }

    /** Each once, with its newest rule. */
    public List<ScreeningKind> newest() {
        return kinds.stream()
                .map(ScreeningKind::id)
                .distinct()
                .map(id -> kinds.stream()
                        .filter(kind -> kind.id().equals(id))
                        .max(Comparator.comparing(ScreeningKind::from))
                        .orElseThrow())
                .toList();
    }

    private static ScreeningKind kind(Row row) {
        String interval = row.get("interval");
        String sex = row.get("sex");
        return new ScreeningKind(
                row.get("kind"),
                row.get("group").equals("CANCER"),
                Objects.requireNonNull(row.findDate("from")),
                row.findDate("to"),
                sex.isEmpty() ? null : Sex.valueOf(sex),
                AgeRule.read(row.get("ages"), row.get("age_on")),
                interval.equals("-") ? ScreeningKind.EACH_AGE : Integer.parseInt(interval),
                row.get("category"),
                row.get("japanese"),
                row.get("english"));
    }
}
