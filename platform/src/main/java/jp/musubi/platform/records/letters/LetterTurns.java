package jp.musubi.platform.records.letters;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 状態の移りの表。Deny by default: a turn without a row is refused. */
record LetterTurns(List<Turn> rows) {

    private static final LetterTurns STANDARD =
            new LetterTurns(Table.read(LetterTurns.class, "letter-turns.tsv").stream()
                    .map(LetterTurns::turn)
                    .toList());

    LetterTurns {
        rows = List.copyOf(rows);
    }

    static LetterTurns standard() {
        return STANDARD;
    }

    Optional<Turn> find(@Nullable DeliveryState from, LetterAct act) {
        return rows.stream()
                .filter(turn -> turn.from() == from && turn.act() == act)
                .findFirst();
    }

    private static Turn turn(Row row) {
        String from = row.get("from");
        return new Turn(
                from.equals("-") ? null : DeliveryState.valueOf(from),
                LetterAct.valueOf(row.get("act")),
                LetterActor.valueOf(row.get("who")),
                DeliveryState.valueOf(row.get("to")),
                row.get("condition"),
                row.get("source"));
    }
}
