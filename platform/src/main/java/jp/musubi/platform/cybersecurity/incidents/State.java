package jp.musubi.platform.cybersecurity.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 出来事の状態。A row of states.tsv; the first row is where an incident begins. */
public record State(String id, String japanese, String english, List<String> next) {

    private static final List<State> ALL =
            Table.read(State.class, "states.tsv").stream().map(State::of).toList();

    public static List<State> list() {
        return ALL;
    }

    public static State first() {
        return ALL.get(0);
    }

    public static Optional<State> find(String id) {
        return ALL.stream().filter(state -> state.id().equals(id)).findFirst();
    }

    /** The states that may follow. */
    public List<State> follow() {
        return next.stream().flatMap(id -> find(id).stream()).toList();
    }

    private static State of(Row row) {
        return new State(
                row.get("state"),
                row.get("japanese"),
                row.get("english"),
                Arrays.stream(row.get("next").split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }
}
