package jp.musubi.platform.records.interviews;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.records.InterviewState;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 状態の移りの表、{@code interview-turns.tsv}。Deny by default: a turn without a row is refused. */
record InterviewTurns(List<Turn> rows) {

    private static final InterviewTurns STANDARD =
            new InterviewTurns(Table.read(InterviewTurns.class, "interview-turns.tsv").stream()
                    .map(InterviewTurns::turn)
                    .toList());

    InterviewTurns {
        rows = List.copyOf(rows);
    }

    /** @param from null for one that is not there yet */
    record Turn(@Nullable InterviewState from, InterviewAct act, InterviewActor who, InterviewState to) {

        /** Whether nothing becomes of it but a new look or a new save. */
        boolean isRepeat() {
            return from == to;
        }
    }

    static InterviewTurns standard() {
        return STANDARD;
    }

    Optional<Turn> find(@Nullable InterviewState from, InterviewAct act) {
        return rows.stream()
                .filter(turn -> turn.from() == from && turn.act() == act)
                .findFirst();
    }

    private static Turn turn(Row row) {
        String from = row.get("from");
        return new Turn(
                from.equals("-") ? null : InterviewState.valueOf(from),
                InterviewAct.valueOf(row.get("act")),
                InterviewActor.valueOf(row.get("who")),
                InterviewState.valueOf(row.get("to")));
    }
}
