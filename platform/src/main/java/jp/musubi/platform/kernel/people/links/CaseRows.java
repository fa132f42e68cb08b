package jp.musubi.platform.kernel.people.links;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.links.LinkCase.Reason;
import jp.musubi.platform.kernel.people.links.LinkCase.State;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 件の表。 */
@Component
class CaseRows implements LinkCases {

    private static final String RAISE = """
            insert into kernel.link_case (
                   case_id, raised_at, raised_by, reason, system, member, match_key,
                   sent_name, sent_kana, sent_birth, sent_sex, sent_address, state)
            values (:id, :at, :by, :reason, :system, :member, :key,
                    cast(:name as text), cast(:kana as text), cast(:birth as date), cast(:sex as text),
                    cast(:address as text), 'OPEN')
            on conflict (system, match_key, coalesce(sent_kana, '')) where state <> 'CLOSED' do nothing
            """;

    private static final String COLUMNS = """
            select case_id, raised_at, raised_by, reason, system, member,
                   sent_name, sent_kana, sent_birth, sent_sex, sent_address, state
              from kernel.link_case
            """;

    private static final String ALL = COLUMNS + """
             order by state = 'CLOSED', raised_at desc, case_id
             limit 200
            """;

    private static final String ONE = COLUMNS + " where case_id = :id";

    private static final String LOCKED = COLUMNS + " where case_id = :id for update";

    private static final String CHANGE = "update kernel.link_case set state = :state where case_id = :id";

    private final JdbcClient sql;
    private final Clock clock;

    CaseRows(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public void raise(MemberNumber number, SentItems sent, Reason reason, String raisedBy) {
        sql.sql(RAISE)
                .param("id", UUID.randomUUID())
                .param("at", clock.instant().atOffset(UTC))
                .param("by", raisedBy)
                .param("reason", reason.name())
                .param("system", number.system())
                .param("member", number.value())
                .param("key", number.matchKey())
                .param("name", sent.name())
                .param("kana", sent.kana())
                .param("birth", sent.birthDate())
                .param("sex", sent.sex() == null ? null : sent.sex().name())
                .param("address", sent.address())
                .update();
    }

    List<LinkCase> list() {
        return sql.sql(ALL).query(CaseRows::linkCase).list();
    }

    Optional<LinkCase> find(UUID id) {
        return sql.sql(ONE).param("id", id).query(CaseRows::linkCase).optional();
    }

    /** Nobody else can decide on the case until the transaction ends. */
    Optional<LinkCase> findAndLock(UUID id) {
        return sql.sql(LOCKED).param("id", id).query(CaseRows::linkCase).optional();
    }

    void change(UUID id, State state) {
        sql.sql(CHANGE).param("id", id).param("state", state.name()).update();
    }

    private static LinkCase linkCase(ResultSet row, int number) throws SQLException {
        String sex = row.getString("sent_sex");
        return new LinkCase(
                row.getObject("case_id", UUID.class),
                instant(row),
                row.getString("raised_by"),
                Reason.valueOf(row.getString("reason")),
                MemberNumber.of(row.getString("system"), row.getString("member")),
                new SentItems(
                        row.getString("sent_name"),
                        row.getString("sent_kana"),
                        row.getObject("sent_birth", LocalDate.class),
                        sex == null ? null : Sex.valueOf(sex),
                        row.getString("sent_address")),
                State.valueOf(row.getString("state")));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("raised_at", OffsetDateTime.class).toInstant();
    }
}
