package jp.musubi.platform.cybersecurity.incidents;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 出来事の仕事。Asks for no right: who calls has asked whether the caller may. */
@Service
public class Incidents {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final IncidentRows rows;
    private final Deadlines deadlines;
    private final Clock clock;

    Incidents(IncidentRows rows, Deadlines deadlines, Clock clock) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** @param facility null for the agency's own @param noticedAt not after now: who calls has asked */
    @Transactional
    public Incident begin(@Nullable Facility facility, Instant noticedAt, String by) {
        Instant now = clock.instant();
        var incident = facility == null
                ? new Incident(UUID.randomUUID(), null, "", noticedAt, now, by)
                : new Incident(UUID.randomUUID(), facility.code(), facility.prefecture(), noticedAt, now, by);
        rows.add(incident);
        rows.addTurn(incident.id(), new Turn(1, State.first(), "", now, by));
        return incident;
    }

    /** Newest first. @param facility null for the agency's own */
    public List<Incident> list(@Nullable FacilityCode facility) {
        return rows.list(facility);
    }

    /** Another's is as none. @param facility null for the agency's own */
    public Optional<Incident> find(UUID id, @Nullable FacilityCode facility) {
        return rows.find(id).filter(incident -> Objects.equals(incident.facility(), facility));
    }

    public Optional<Incident> find(UUID id) {
        return rows.find(id);
    }

    /** In their order; the last is where it stands. */
    public List<Turn> turns(Incident incident) {
        return rows.turns(incident.id());
    }

    public Facts facts(Incident incident) {
        return rows.facts(incident.id());
    }

    public List<Deadline> deadlines(Incident incident) {
        return deadlines.list(LocalDate.ofInstant(incident.noticedAt(), JAPAN), facts(incident));
    }

    /** Adds a line for each value that differs; an incident that is closed is told nothing more. */
    @Transactional
    public boolean tell(Incident incident, Map<String, String> values, String by) {
        if (closed(incident)) {
            return false;
        }
        Facts known = facts(incident);
        values.forEach((fact, value) -> {
            if (!known.get(fact).equals(value)) {
                rows.addFact(incident.id(), fact, value, clock.instant(), by);
            }
        });
        return true;
    }

    /** Goes on to that state; false when it cannot follow on where the incident stands. */
    @Transactional
    public boolean turn(Incident incident, String state, String note, String by) {
        List<Turn> turns = turns(incident);
        State next = State.find(state).orElse(null);
        if (next == null || !stands(incident).next().contains(state)) {
            return false;
        }
        return rows.addTurn(incident.id(), new Turn(turns.size() + 1, next, note, clock.instant(), by));
    }

    /** Whether it has come to its end, and takes no more lines. */
    public boolean closed(Incident incident) {
        return stands(incident).next().isEmpty();
    }

    /** Where it stands. */
    public State stands(Incident incident) {
        List<Turn> turns = turns(incident);
        return turns.get(turns.size() - 1).state();
    }
}
