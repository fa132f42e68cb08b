package jp.musubi.platform.outbreaks.instructions.runs;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 取り出した行の束。Only added and, at the end, deleted. */
@Component("instructionPartRows")
class PartRows {

    private static final String ADD = """
            insert into outbreaks.instruction_part (run, part, lines, sha256, body)
            select :run, coalesce(max(part), 0) + 1, :lines, :sha256, :body
              from outbreaks.instruction_part
             where run = :run
            """;

    private static final String OF_RUN = """
            select part, lines, sha256
              from outbreaks.instruction_part
             where run = :run
             order by part
            """;

    private static final String BODY = """
            select body
              from outbreaks.instruction_part
             where run = :run
               and part = :part
            """;

    private static final String DELETE = """
            delete from outbreaks.instruction_part
             where run = :run
            """;

    private final JdbcClient sql;

    PartRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** @param sha256 of its bytes, hexadecimal */
    record Part(int number, int lines, String sha256) {}

    void add(UUID run, int lines, byte[] body) {
        sql.sql(ADD)
                .param("run", run)
                .param("lines", lines)
                .param("sha256", Manifest.digest(body))
                .param("body", body)
                .update();
    }

    List<Part> list(UUID run) {
        return sql.sql(OF_RUN)
                .param("run", run)
                .query((row, place) -> new Part(row.getInt("part"), row.getInt("lines"), row.getString("sha256")))
                .list();
    }

    /** One part after the other, so that never more than one is held. */
    void forEach(UUID run, Consumer<byte[]> taker) {
        for (Part part : list(run)) {
            taker.accept(sql.sql(BODY)
                    .param("run", run)
                    .param("part", part.number())
                    .query((row, place) -> row.getBytes("body"))
                    .single());
        }
    }

    void delete(UUID run) {
        sql.sql(DELETE).param("run", run).update();
    }
}
