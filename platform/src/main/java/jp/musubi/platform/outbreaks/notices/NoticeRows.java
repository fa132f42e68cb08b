package jp.musubi.platform.outbreaks.notices;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 届の表。 */
@Component
class NoticeRows {

    private static final String COLUMNS = """
            select notice, case_id, facility, disease, center, prefecture, home, state, version, reported,
                   sent_at, diagnosed_on, late_from, late, reminded_at, merged_into
              from outbreaks.notice
            """;

    private static final String FIND = COLUMNS + """
             where notice = :id
            """;

    private static final String HOLD = FIND + """
               for update
            """;

    private static final String REQUEST = """
            select request
              from outbreaks.notice
             where notice = :id
            """;

    private static final String BY_REQUEST = COLUMNS + """
             where facility = :facility and request = :request
            """;

    private static final String ORDER = """
             order by case when state in ('SUBMITTED', 'RETURNED') then 0 when state in ('RECEIVED', 'CONFIRMED') then 1 else 2 end,
                      urgency, late_from, notice
             limit 200
            """;

    private static final String OF_FACILITY = COLUMNS + " where facility = :key" + ORDER;

    private static final String OF_CENTER = COLUMNS + " where center = :key" + ORDER;

    private static final String OF_PREFECTURE = COLUMNS + " where (prefecture = :key or home = :key)" + ORDER;

    private static final String OF_MINISTRY = COLUMNS + " where reported is not null" + ORDER;

    private static final String ADD = """
            insert into outbreaks.notice
                   (notice, case_id, facility, request, disease, class, urgency, center, prefecture, home, state, version,
                    sent_at, diagnosed_on, late_from, late, onset_on, sex, age, who, remind_from)
            values (:id, :case, :facility, :request, :disease, :class, :urgency, :center, :prefecture, :home, :state, 1,
                    :sent, :diagnosed, :late_from, :late, :onset, :sex, :age, :who, :remind)
            on conflict (facility, request) do nothing
            """;

    private static final String TURN = """
            update outbreaks.notice
               set state = :state, reported = :reported, merged_into = :into
             where notice = :id
            """;

    private static final String RENEW = """
            update outbreaks.notice
               set state = :state, version = :version, diagnosed_on = :diagnosed, onset_on = :onset, sex = :sex, age = :age,
                   who = :who, home = :home, remind_from = :remind, reminded_at = null
             where notice = :id
            """;

    private static final String REMIND = """
            update outbreaks.notice
               set reminded_at = :now
             where notice in (select notice
                                from outbreaks.notice
                               where state = 'SUBMITTED' and reminded_at is null and remind_from <= :now
                               order by remind_from
                               limit 100
                                 for update skip locked)
            """;

    private static final String ALIKE = COLUMNS + """
             where disease = :disease and notice <> :id and state not in ('WITHDRAWN', 'MERGED')
               and center = :center
               and exists (select 1 from outbreaks.notice mine
                            where mine.notice = :id
                              and abs(coalesce(outbreaks.notice.onset_on, outbreaks.notice.diagnosed_on)
                                      - coalesce(mine.onset_on, mine.diagnosed_on)) <= :days
                              and (mine.who = outbreaks.notice.who
                                   or (mine.who is null and outbreaks.notice.who is null
                                       and mine.sex = outbreaks.notice.sex and mine.age = outbreaks.notice.age)))
             order by sent_at, notice
             limit 20
            """;

    private static final String NEXT_NUMBER = """
            select nextval('outbreaks.case_number')
            """;

    private final JdbcClient sql;

    NoticeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** 見出しに足すもの、絞りと数のため。@param who key by which two notices are of one person; null where the class forbids it */
    record Facts(
            NoticeFacts.Person person,
            String diseaseClass,
            int urgency,
            String request,
            @Nullable Instant remindFrom) {}

    Optional<Notice> find(UUID id) {
        return one(FIND, id);
    }

    /** The same, until the transaction ends for this one alone. */
    Optional<Notice> hold(UUID id) {
        return one(HOLD, id);
    }

    String request(UUID id) {
        return sql.sql(REQUEST).param("id", id).query(String.class).single();
    }

    Optional<Notice> find(FacilityCode facility, String request) {
        return sql.sql(BY_REQUEST)
                .param("facility", facility.digits())
                .param("request", request)
                .query((row, place) -> notice(row))
                .optional();
    }

    /** What waits first, then by urgency of the class and the deadline. */
    List<Notice> list(Viewer viewer) {
        String statement = switch (viewer.role()) {
            case FACILITY -> OF_FACILITY;
            case HEALTH_CENTER -> OF_CENTER;
            case PREFECTURE -> OF_PREFECTURE;
            default -> OF_MINISTRY;
        };
        var question = sql.sql(statement);
        return (viewer.key().isEmpty() ? question : question.param("key", viewer.key()))
                .query((row, place) -> notice(row))
                .list();
    }

    /** Whether it was added; false when the facility sent it before under the same request. */
    boolean add(Notice notice, Facts facts) {
        return sql.sql(ADD)
                        .param("id", notice.id())
                        .param("case", notice.caseId())
                        .param("facility", notice.facility().digits())
                        .param("request", facts.request())
                        .param("disease", notice.disease())
                        .param("class", facts.diseaseClass())
                        .param("urgency", facts.urgency())
                        .param("center", notice.route().center())
                        .param("prefecture", notice.route().prefecture())
                        .param("home", notice.route().home())
                        .param("state", notice.state().name())
                        .param("sent", notice.timing().sentAt().atOffset(UTC))
                        .param("diagnosed", notice.timing().diagnosed())
                        .param("late_from", notice.timing().lateFrom().atOffset(UTC))
                        .param("late", notice.timing().late())
                        .param("onset", facts.person().onset())
                        .param("sex", facts.person().sex())
                        .param("age", facts.person().age())
                        .param("who", facts.person().who())
                        .param("remind", offset(facts.remindFrom()))
                        .update()
                > 0;
    }

    void turn(Notice notice) {
        sql.sql(TURN)
                .param("id", notice.id())
                .param("state", notice.state().name())
                .param("reported", notice.reported())
                .param("into", notice.into())
                .update();
    }

    /** A version of its own: what it says of the case, and a new time to remind the health centre. */
    void renew(Notice notice, LocalDate diagnosed, NoticeFacts.Person person, @Nullable Instant remindFrom) {
        sql.sql(RENEW)
                .param("id", notice.id())
                .param("state", notice.state().name())
                .param("version", notice.version())
                .param("diagnosed", diagnosed)
                .param("onset", person.onset())
                .param("sex", person.sex())
                .param("age", person.age())
                .param("who", person.who())
                .param("home", notice.route().home())
                .param("remind", offset(remindFrom))
                .update();
    }

    /** How many were due for it, a hundred at most; each once. */
    int remind(Instant now) {
        return sql.sql(REMIND).param("now", now.atOffset(UTC)).update();
    }

    /** Others of the same health centre that may be of the same case. */
    List<Notice> alike(Notice notice, int days) {
        return sql.sql(ALIKE)
                .param("disease", notice.disease())
                .param("id", notice.id())
                .param("center", notice.route().center())
                .param("days", days)
                .query((row, place) -> notice(row))
                .list();
    }

    long nextNumber() {
        return sql.sql(NEXT_NUMBER).query(Long.class).single();
    }

    private Optional<Notice> one(String statement, UUID id) {
        return sql.sql(statement)
                .param("id", id)
                .query((row, place) -> notice(row))
                .optional();
    }

    private static @Nullable OffsetDateTime offset(@Nullable Instant at) {
        return at == null ? null : at.atOffset(UTC);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getObject("notice", UUID.class),
                row.getString("case_id"),
                new FacilityCode(row.getString("facility")),
                row.getString("disease"),
                new Notice.Route(row.getString("center"), row.getString("prefecture"), row.getString("home")),
                NoticeState.valueOf(row.getString("state")),
                row.getInt("version"),
                row.getObject("reported", Integer.class),
                new Notice.Timing(
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        row.getObject("diagnosed_on", LocalDate.class),
                        row.getObject("late_from", OffsetDateTime.class).toInstant(),
                        row.getBoolean("late"),
                        instant(row, "reminded_at")),
                row.getObject("merged_into", UUID.class));
    }
}
