package jp.musubi.platform.records.sixitems;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.Cohort;
import jp.musubi.platform.kernel.access.CohortGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.CaseRegister;
import jp.musubi.standard.gate.submission.SubmittedItem.Flag;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 対象を探す。By the directories first; only units with a diagnosis of the right day and place are unpacked. */
@Component
class ReadCases implements CaseRegister {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final UnitRows rows;

    ReadCases(UnitRows rows) {
        this.rows = rows;
    }

    @Override
    @Transactional(readOnly = true)
    public Page list(CohortGrant grant, @Nullable PersonId after, int persons) {
        if (persons < 1 || persons > MOST) {
            throw new IllegalArgumentException("a page looks through 1 to " + MOST + " persons");
        }
        Map<PersonId, List<UnitItems>> walked = rows.listAfter(after, persons);
        List<Case> cases = new ArrayList<>();
        PersonId last = null;
        for (Map.Entry<PersonId, List<UnitItems>> each : walked.entrySet()) {
            findCase(each.getKey(), each.getValue(), grant).ifPresent(cases::add);
            last = each.getKey();
        }
        return new Page(cases, walked.size(), walked.size() < persons ? null : last);
    }

    private Optional<Case> findCase(PersonId person, List<UnitItems> units, CohortGrant grant) {
        Kept kept = Kept.on(LocalDate.ofInstant(grant.decidedAt(), JAPAN), person, Set.of(DataClass.CONDITION));
        LastOnes last = new LastOnes(units);
        List<PersonItems.Found> near = units.stream()
                .filter(unit ->
                        grant.cohort().prefectures().contains(unit.facility().prefecture()))
                .flatMap(unit -> unit.entries().stream()
                        .filter(entry -> isNear(entry, grant.cohort()) && kept.shows(entry, last))
                        .map(entry -> new PersonItems.Found(unit, entry, false)))
                .sorted(Comparator.comparing(
                        PersonItems.Found::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())))
                .toList();
        return near.isEmpty() ? Optional.empty() : firstOf(person, near, grant.cohort());
    }

    private static boolean isNear(Entry entry, Cohort cohort) {
        return entry.dataClass() == DataClass.CONDITION
                && cohort.diagnosed().covers(entry.what().clinicalDate())
                && !entry.has(Flag.UNDELIVERED)
                && !entry.has(Flag.UNINFORMED);
    }

    /** Of a unit that was replaced between the two statements the next round tells. */
    private Optional<Case> firstOf(PersonId person, List<PersonItems.Found> near, Cohort cohort) {
        List<UUID> units =
                near.stream().map(found -> found.unit().unit()).distinct().toList();
        Map<UUID, UnitRows.VersionedBlock> blocks = rows.blocksOf(person, units);
        return near.stream()
                .filter(found -> isOf(found, blocks.get(found.unit().unit()), cohort))
                .findFirst()
                .flatMap(found -> Optional.ofNullable(found.day())
                        .map(day -> new Case(person, day, found.unit().facility())));
    }

    private static boolean isOf(PersonItems.Found found, UnitRows.@Nullable VersionedBlock block, Cohort cohort) {
        if (block == null || block.version() != found.unit().version()) {
            return false;
        }
        Entry.Span span = found.entry().span();
        byte[] all = block.packed().unpacked();
        return DiagnosisCode.isOf(Arrays.copyOfRange(all, span.place(), span.place() + span.length()), cohort.codes());
    }
}
