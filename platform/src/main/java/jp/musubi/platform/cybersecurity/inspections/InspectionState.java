package jp.musubi.platform.cybersecurity.inspections;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 立入検査の状態。A row of inspection-states.tsv; the first row is where one begins.
 *
 * @param planned whether the visit is still to come
 * @param byHand whether somebody chooses it; else it follows from a letter
 */
public record InspectionState(
        String id, String japanese, String english, boolean planned, boolean byHand, List<String> next) {

    /** What a letter leads to. */
    static final String LETTERED = "LETTERED";

    /** What a list of the year does not count. */
    static final String CANCELLED = "CANCELLED";

    static final String CLOSED = "CLOSED";

    private static final List<InspectionState> ALL = Table.read(InspectionState.class, "inspection-states.tsv").stream()
            .map(InspectionState::of)
            .toList();

    public InspectionState {
        next = List.copyOf(next);
    }

    public static InspectionState first() {
        return ALL.get(0);
    }

    public static Optional<InspectionState> find(String id) {
        return ALL.stream().filter(state -> state.id().equals(id)).findFirst();
    }

    /** The states that somebody may choose next. */
    public List<InspectionState> follow() {
        return next.stream()
                .flatMap(each -> find(each).stream())
                .filter(InspectionState::byHand)
                .toList();
    }

    public boolean cancelled() {
        return id.equals(CANCELLED);
    }

    private static InspectionState of(Row row) {
        return new InspectionState(
                row.get("state"),
                row.get("japanese"),
                row.get("english"),
                row.get("planned").equals("yes"),
                row.get("hand").equals("yes"),
                Arrays.stream(row.get("next").split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
