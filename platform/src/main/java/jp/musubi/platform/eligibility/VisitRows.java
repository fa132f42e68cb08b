package jp.musubi.platform.eligibility;

import java.time.ZoneOffset;
import java.util.UUID;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code eligibility.visit}. */
@Repository
class VisitRows {

    private static final UUID NOBODY = new UUID(0, 0);

    private static final String INSERT = """
            insert into eligibility.visit
                   (person_id, visit_id, facility, reader, consents, opened_at, expires_at)
            values (:person, :visit, :facility, :reader, :consents, :opened, :expires)
            """;

    private static final String LOOK_FOR_NOBODY = """
            select visit_id
              from eligibility.visit
             where person_id = :person and visit_id = :visit
            """;

    private final JdbcClient jdbc;

    VisitRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Visit visit, Channel reader) {
        jdbc.sql(INSERT)
                .param("person", visit.person().value())
                .param("visit", visit.id())
                .param("facility", visit.facility().digits())
                .param("reader", reader.name())
                .param(
                        "consents",
                        visit.consents().stream()
                                .sorted()
                                .map(ConsentClass::name)
                                .toArray(String[]::new))
                .param("opened", visit.openedAt().atOffset(ZoneOffset.UTC))
                .param("expires", visit.expiresAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Really reads the table; throws when it cannot. */
    void check() {
        jdbc.sql(LOOK_FOR_NOBODY)
                .param("person", NOBODY)
                .param("visit", NOBODY)
                .query(UUID.class)
                .list();
    }
}
