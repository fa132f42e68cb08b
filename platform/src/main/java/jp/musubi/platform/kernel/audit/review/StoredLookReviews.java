package jp.musubi.platform.kernel.audit.review;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 見直した記録の保管。 */
@Repository
class StoredLookReviews {

    private static final String ADD = """
            insert into kernel.look_review (finding_id, day, kind, reviewed_by, reviewed_at, comment)
            values (:finding, :day, :kind, :by, :at, :comment)
            """;

    private static final String OF_DAY = """
            select finding_id, reviewed_by, reviewed_at, comment
              from kernel.look_review
             where day = :day
             order by review
            """;

    private final JdbcClient jdbc;

    StoredLookReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LocalDate day, Finding finding, LookReview review) {
        jdbc.sql(ADD)
                .param("finding", finding.id())
                .param("day", day)
                .param("kind", finding.kind().name())
                .param("by", review.by())
                .param("at", review.at().atOffset(ZoneOffset.UTC))
                .param("comment", review.comment())
                .update();
    }

    /** The newest review of each finding of that day. */
    Map<UUID, LookReview> newestOf(LocalDate day) {
        Map<UUID, LookReview> newest = new HashMap<>();
        jdbc.sql(OF_DAY).param("day", day).query(row -> {
            newest.put(
                    row.getObject("finding_id", UUID.class),
                    new LookReview(
                            Lookers.instant(row, "reviewed_at"),
                            row.getString("reviewed_by"),
                            row.getString("comment")));
        });
        return newest;
    }
}
