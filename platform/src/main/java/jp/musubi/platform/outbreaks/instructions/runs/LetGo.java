package jp.musubi.platform.outbreaks.instructions.runs;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.outbreaks.instructions.InstructionBook;
import jp.musubi.platform.outbreaks.instructions.InstructionState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 期限の来た束を消す。What was extracted is not kept here longer than the instruction holds. */
@Component("instructionLetGo")
class LetGo {

    private static final String HELD = """
            select distinct r.run, r.instruction
              from outbreaks.instruction_run r
              join outbreaks.instruction_part p on p.run = r.run
             where r.state <> 'RUNNING'
            """;

    private final JdbcClient sql;
    private final PartRows parts;
    private final InstructionBook book;
    private final Clock clock;

    LetGo(JdbcClient sql, PartRows parts, InstructionBook book, Clock clock) {
        this.sql = sql;
        this.parts = parts;
        this.book = book;
        this.clock = clock;
    }

    private record Held(UUID run, UUID instruction) {}

    void letGo() {
        List<Held> held = sql.sql(HELD)
                .query((row, place) ->
                        new Held(row.getObject("run", UUID.class), row.getObject("instruction", UUID.class)))
                .list();
        for (Held each : held) {
            if (book.read(each.instruction).stateAt(clock.instant()) != InstructionState.LIVE) {
                parts.delete(each.run);
            }
        }
    }
}
