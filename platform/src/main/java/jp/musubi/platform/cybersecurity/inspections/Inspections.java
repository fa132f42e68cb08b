package jp.musubi.platform.cybersecurity.inspections;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 立入検査の予定。Asks for no right: who calls has asked whether the caller may. */
@Service
public class Inspections {

    private final InspectionRows rows;
    private final AdviceRows advice;
    private final Clock clock;

    Inspections(InspectionRows rows, AdviceRows advice, Clock clock) {
        this.rows = rows;
        this.advice = advice;
        this.clock = clock;
    }

    /** In the plan of the fiscal year in which the visit is to be; empty when the facility stands there already. */
    @Transactional
    public Optional<UUID> plan(Facility facility, Appointment appointment, String by) {
        FiscalYear year = FiscalYear.of(appointment.visitOn());
        boolean there = listOf(facility.code()).stream()
                .anyMatch(each -> each.year().equals(year) && each.state().planned());
        if (there) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        UUID id = UUID.randomUUID();
        rows.add(new Inspection(id, facility.code(), facility.prefecture(), year, List.of()), now, by);
        rows.addTurn(id, new InspectionTurn(1, InspectionState.first(), appointment, now, by));
        return Optional.of(id);
    }

    /** The plan of a prefecture's year, by day of the visit. */
    public List<Inspection> list(String prefecture, FiscalYear year) {
        return rows.listOfPrefecture(prefecture, year);
    }

    /** Of a prefecture, of all years. */
    public List<Inspection> listAll(String prefecture) {
        return rows.listOfPrefecture(prefecture);
    }

    /** Of the facility, the newest first. */
    public List<Inspection> listOf(FacilityCode facility) {
        return rows.listOfFacility(facility);
    }

    /** Another prefecture's is as none. */
    public Optional<Inspection> find(UUID id, String prefecture) {
        return rows.find(id).filter(each -> each.prefecture().equals(prefecture));
    }

    /** Another facility's, and one that it was not told of, is as none. */
    public Optional<Inspection> find(UUID id, FacilityCode facility) {
        return rows.find(id).filter(each -> each.facility().equals(facility)).filter(Inspection::announced);
    }

    /**
     * Goes on to that state, or changes the appointment while the visit is to come.
     *
     * @param seen turns that there were when the form was shown
     * @return false when it cannot follow, when advice is not settled yet, or when somebody else was faster
     */
    @Transactional
    public boolean turn(Inspection inspection, int seen, String state, Appointment appointment, String by) {
        InspectionState next = InspectionState.find(state).orElse(null);
        boolean same = next != null && next.equals(inspection.state()) && next.planned();
        if (next == null || !(same || inspection.state().follow().contains(next))) {
            return false;
        }
        if (state.equals(InspectionState.CLOSED)
                && advice.listOf(inspection.id()).stream().anyMatch(Advice::open)) {
            return false;
        }
        return seen == inspection.turns().size()
                && rows.addTurn(inspection.id(), new InspectionTurn(seen + 1, next, appointment, clock.instant(), by));
    }
}
