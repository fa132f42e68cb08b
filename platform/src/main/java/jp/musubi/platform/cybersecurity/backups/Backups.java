package jp.musubi.platform.cybersecurity.backups;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 控えの仕事。Asks for no right: who calls has asked whether the caller may. False and empty: somebody else was faster, or it cannot follow. */
@Service
public class Backups {

    /** Most sets of a facility, and most copies and drills of a set. */
    public static final int MOST_SETS = 50;

    public static final int MOST_LINES = 1000;

    private final BackupRows rows;
    private final BackupLines lines;
    private final Clock clock;

    Backups(BackupRows rows, BackupLines lines, Clock clock) {
        this.rows = rows;
        this.lines = lines;
        this.clock = clock;
    }

    /** Empty when the facility has as many as it may. */
    @Transactional
    public Optional<UUID> begin(Facility facility, BackupPlan plan, String by) {
        if (rows.list(facility.code()).size() >= MOST_SETS) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        rows.add(id, facility, written(by));
        lines.addPlan(id, 1, plan, written(by));
        return Optional.of(id);
    }

    /** In the order they were begun. */
    public List<BackupSet> list(FacilityCode facility) {
        return rows.list(facility);
    }

    /** Another facility's is as none. */
    public Optional<BackupSet> find(UUID id, FacilityCode facility) {
        return rows.list(facility).stream().filter(set -> set.id().equals(id)).findFirst();
    }

    /** @param seen plans that the set had when the form was shown */
    @Transactional
    public boolean replan(BackupSet set, int seen, BackupPlan plan, String by) {
        return seen == set.plans().size() && lines.addPlan(set.id(), seen + 1, plan, written(by));
    }

    @Transactional
    public boolean addCopy(BackupSet set, Instant takenAt, FileHashes hashes, CopyTurn first) {
        int number = set.copies().size() + 1;
        if (number > MOST_LINES
                || !lines.addCopy(set.id(), new BackupCopy(number, takenAt, hashes, List.of(first), first.written()))) {
            return false;
        }
        return lines.addTurn(set.id(), new CopyTurn(number, 1, first.standing(), first.since(), first.written()));
    }

    /** One that is discarded stays so; no turn is before the last one. */
    @Transactional
    public boolean turn(BackupSet set, BackupCopy copy, Standing standing, LocalDate since, String by) {
        if (!copy.kept() || since.isBefore(copy.stands().since())) {
            return false;
        }
        return lines.addTurn(
                set.id(), new CopyTurn(copy.number(), copy.turns().size() + 1, standing, since, written(by)));
    }

    @Transactional
    public boolean addDrill(BackupSet set, RestoreDrill drill) {
        return drill.number() == set.drills().size() + 1
                && drill.number() <= MOST_LINES
                && lines.addDrill(set.id(), drill);
    }

    /** For a line that is written at this moment. */
    public Written written(String by) {
        return new Written(clock.instant(), by);
    }
}
