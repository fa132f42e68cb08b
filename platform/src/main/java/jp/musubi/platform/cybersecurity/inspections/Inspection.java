package jp.musubi.platform.cybersecurity.inspections;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.standard.words.FacilityCode;

/** 立入検査。One visit of a facility in the plan of a fiscal year. @param turns oldest first, at least one */
public record Inspection(
        UUID id, FacilityCode facility, String prefecture, FiscalYear year, List<InspectionTurn> turns) {

    public Inspection {
        turns = List.copyOf(turns);
    }

    /** Where it stands. */
    public InspectionTurn stands() {
        return turns.get(turns.size() - 1);
    }

    public InspectionState state() {
        return stands().state();
    }

    public Appointment appointment() {
        return stands().appointment();
    }

    /** Whether the facility was ever asked for its sheets, told of a visit, or visited: before that it does not know. */
    public boolean announced() {
        return turns.stream().anyMatch(turn -> !turn.state().equals(InspectionState.first()));
    }
}
