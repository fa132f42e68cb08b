package jp.musubi.platform.records.use;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.audit.SealedEntries;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.people.InsuredBy;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 閲覧を数える。Goes through the sealed log, each entry once: the counts and how far it went are one transaction, so that a kill
 * in the middle counts nothing twice and leaves nothing out.
 */
@Component
class CountViews {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final Comparator<ViewRows.View> ALWAYS_IN_ORDER = Comparator.comparing(ViewRows.View::month)
            .thenComparing(ViewRows.View::payer)
            .thenComparing(ViewRows.View::document)
            .thenComparing(ViewRows.View::facility);

    private final ViewRows rows;
    private final SealedEntries log;
    private final InsuredBy insured;

    CountViews(ViewRows rows, SealedEntries log, InsuredBy insured) {
        this.rows = rows;
        this.log = log;
        this.insured = insured;
    }

    /** A look that is counted. */
    private record Counted(LocalDate day, PersonId person, String document, String facility) {}

    /** @return whether there may be more */
    @Transactional
    boolean count(int most) {
        long from = rows.hold();
        SealedEntries.Stretch stretch = log.readLooks(from, most);
        if (stretch.next() == from) {
            return false;
        }
        Map<ViewRows.View, Long> sums = new HashMap<>();
        byDay(stretch.looks()).forEach((day, looks) -> add(day, looks, sums));
        sums.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ALWAYS_IN_ORDER))
                .forEach(sum -> rows.add(sum.getKey(), sum.getValue()));
        rows.goneThrough(stretch.next());
        return stretch.next() - from == most;
    }

    private void add(LocalDate day, List<Counted> looks, Map<ViewRows.View, Long> sums) {
        Set<PersonId> persons = looks.stream().map(Counted::person).collect(Collectors.toSet());
        Map<PersonId, String> payers = insured.payersOn(day, persons);
        for (Counted look : looks) {
            String payer = payers.getOrDefault(look.person(), "");
            sums.merge(
                    new ViewRows.View(day.withDayOfMonth(1), payer, look.document(), look.facility()), 1L, Long::sum);
        }
    }

    private static Map<LocalDate, List<Counted>> byDay(List<WrittenEntry> looks) {
        Map<LocalDate, List<Counted>> days = new LinkedHashMap<>();
        for (WrittenEntry look : looks) {
            LocalDate day = LocalDate.ofInstant(look.at(), JAPAN);
            ViewRules.find(look, day)
                    .map(document -> new Counted(
                            day, new PersonId(look.person()), document, Objects.requireNonNull(look.facility())))
                    .ifPresent(counted ->
                            days.computeIfAbsent(day, none -> new ArrayList<>()).add(counted));
        }
        return days;
    }
}
