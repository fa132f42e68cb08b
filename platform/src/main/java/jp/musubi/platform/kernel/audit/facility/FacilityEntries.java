package jp.musubi.platform.kernel.audit.facility;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import jp.musubi.platform.kernel.audit.EntryRow;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 施設の記録の読み取り。Over all persons of one facility: for a person at work, never on a patient's way. */
@Repository
class FacilityEntries {

    // By the index of V60.
    private static final String OF_FACILITY = """
            select sequence, at, trace_id, caller, role, facility, person_id, act, subjects, reason, interaction
              from kernel.audit_entry
             where facility = :facility and sequence < :before
               and (:act::text is null or act = :act::text)
               and (:result = 'ALL' or (reason is null) = (:result = 'GRANTED'))
               and (:from::timestamptz is null or (at >= :from::timestamptz and at < :until::timestamptz))
             order by sequence desc
             limit :limit
            """;

    private final JdbcClient jdbc;

    FacilityEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WrittenEntry> list(FacilityQuestion question, int limit) {
        return jdbc.sql(OF_FACILITY)
                .param("facility", question.facility().digits())
                .param("before", question.before())
                .param("act", question.act() == null ? null : question.act().name())
                .param("result", question.result().name())
                .param("from", utc(question.from()))
                .param("until", utc(question.until()))
                .param("limit", limit)
                .query((row, number) -> EntryRow.read(row))
                .list();
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
