package jp.musubi.platform.cybersecurity.bcp;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BCP の仕事。Asks for no right: who calls has asked whether the caller may. False: somebody else was faster, or it cannot follow. */
@Service
public class Bcp {

    /** Most drills of a facility. */
    public static final int MOST_DRILLS = 200;

    private final BcpRows rows;
    private final DrillRows drills;
    private final Clock clock;

    Bcp(BcpRows rows, DrillRows drills, Clock clock) {
        this.rows = rows;
        this.drills = drills;
        this.clock = clock;
    }

    /** What a form says of the plan. Names that are not in it stay as they are. */
    public record Words(Map<String, String> ticks, Map<String, String> parts, Map<String, String> steps) {}

    public Plan plan(FacilityCode facility) {
        return rows.plan(facility);
    }

    /** Adds a line for each word that differs. @param seen lines that there were when the form was shown */
    @Transactional
    public boolean write(FacilityCode facility, int seen, Words words, String by) {
        Plan plan = plan(facility);
        if (plan.seen() != seen) {
            return false;
        }
        Instant now = clock.instant();
        boolean written = true;
        for (Map.Entry<String, String> each : words.ticks().entrySet()) {
            String before = plan.covers(each.getKey()) ? "yes" : "";
            written &= before.equals(each.getValue()) || rows.add(facility, "TICK", each, now, by);
        }
        for (Map.Entry<String, String> each : words.parts().entrySet()) {
            written &= plan.part(each.getKey()).equals(each.getValue()) || rows.add(facility, "PART", each, now, by);
        }
        for (Map.Entry<String, String> each : words.steps().entrySet()) {
            written &= plan.step(each.getKey()).equals(each.getValue()) || rows.add(facility, "STEP", each, now, by);
        }
        return written;
    }

    /** @param id of one that is there, or empty for a new one */
    @Transactional
    public boolean contact(FacilityCode facility, Optional<UUID> id, Contact said) {
        List<Contact> all = rows.contacts(facility);
        if (id.isEmpty()) {
            return all.size() < Contact.MOST && rows.addContact(facility, said);
        }
        return all.stream()
                .filter(each -> each.id().equals(id.get()))
                .findFirst()
                .filter(each -> each.number() + 1 == said.number())
                .filter(each -> rows.addContact(facility, said))
                .isPresent();
    }

    /** Newest first. */
    public List<Drill> drills(FacilityCode facility) {
        return drills.list(facility);
    }

    /** Another facility's is as none. */
    public Optional<Drill> drill(UUID id, FacilityCode facility) {
        return drills(facility).stream().filter(each -> each.id().equals(id)).findFirst();
    }

    @Transactional
    public Optional<UUID> begin(FacilityCode facility, DrillScript script, Instant begunAt, String by) {
        if (drills(facility).size() >= MOST_DRILLS) {
            return Optional.empty();
        }
        var drill = new Drill(UUID.randomUUID(), script, begunAt, List.of(), by);
        drills.add(facility, drill);
        return Optional.of(drill.id());
    }

    /** Each step once, and none after the end. */
    @Transactional
    public boolean done(Drill drill, Drill.Done done) {
        boolean known =
                done.step() == Drill.END || drill.script().step(done.step()).isPresent();
        return known
                && !drill.finished()
                && !done.at().isBefore(drill.begunAt())
                && drills.addStep(drill.id(), done, clock.instant());
    }
}
