package jp.musubi.platform.pmh.vaccinations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.vaccinations.BillLine.Subject;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 結果と請求。The table {@code pmh.vaccination_bill}. */
@Repository
class Bills {

    private static final String COLUMNS = """
            select b.line, b.shot, b.subject, b.person_id, b.resident, r.name, r.born, b.facility, b.item, b.dose, b.given_on,
                   b.deferred, b.yen, b.month, b.at
            """;

    private static final String FOUND = """
              from pmh.vaccination_bill b
              join pmh.resident r on r.municipality = b.municipality and r.resident = b.resident
             where b.municipality = :municipality and b.subject = 'VACCINATION'
               and b.given_on >= :first and b.given_on <= :last
               and (:item = '' or b.item = :item)
               and (:facility = '' or b.facility = :facility)
            """;

    private static final String PAGE = COLUMNS + FOUND + " order by b.given_on desc, b.line limit :size offset :offset";

    private static final String COUNT = "select count(*)" + FOUND;

    private static final String OF_MONTH = COLUMNS + """
              from pmh.vaccination_bill b
              join pmh.resident r on r.municipality = b.municipality and r.resident = b.resident
             where b.municipality = :municipality and b.month = :month
             order by b.facility, b.given_on, b.line
            """;

    private static final String ADD = """
            insert into pmh.vaccination_bill
                   (municipality, line, shot, subject, person_id, resident, facility, item, dose, given_on, deferred, yen, month, at)
            values (:municipality, :line, :shot, :subject, :person, :resident, :facility, :item, :dose, :day, :deferred, :yen,
                    :month, :at)
            """;

    private static final String OF_SHOT = COLUMNS + """
              from pmh.vaccination_bill b
              join pmh.resident r on r.municipality = b.municipality and r.resident = b.resident
             where b.municipality = :municipality and b.shot = :shot and b.person_id = :person
             order by b.at
            """;

    private final JdbcClient sql;

    Bills(JdbcClient sql) {
        this.sql = sql;
    }

    List<BillLine> list(Seat seat, ResultQuery query, int size, long offset) {
        return of(PAGE, seat, query)
                .param("size", size)
                .param("offset", offset)
                .query(Bills::read)
                .list();
    }

    int count(Seat seat, ResultQuery query) {
        return of(COUNT, seat, query).query(Integer.class).single();
    }

    /** By facility and day. */
    List<BillLine> ofMonth(Seat seat, YearMonth month) {
        return sql.sql(OF_MONTH)
                .param("municipality", seat.code())
                .param("month", month.atDay(1))
                .query(Bills::read)
                .list();
    }

    @Nullable
    BillLine firstOf(String municipality, PersonId person, UUID shot) {
        return sql
                .sql(OF_SHOT)
                .param("municipality", municipality)
                .param("shot", shot)
                .param("person", person.value())
                .query(Bills::read)
                .list()
                .stream()
                .findFirst()
                .orElse(null);
    }

    void add(String municipality, BillLine one) {
        sql.sql(ADD)
                .param("municipality", municipality)
                .param("line", one.id())
                .param("shot", one.shot())
                .param("subject", one.subject().name())
                .param("person", one.person().value())
                .param("resident", one.resident())
                .param("facility", one.facility().digits())
                .param("item", one.item())
                .param("dose", one.dose())
                .param("day", one.day())
                .param("deferred", one.deferred())
                .param("yen", one.yen())
                .param("month", one.month().atDay(1))
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec of(String statement, Seat seat, ResultQuery query) {
        return sql.sql(statement)
                .param("municipality", seat.code())
                .param("first", query.first())
                .param("last", query.last())
                .param("item", query.item())
                .param("facility", query.facility());
    }

    private static BillLine read(ResultSet row, int number) throws SQLException {
        return new BillLine(
                row.getObject("line", UUID.class),
                row.getObject("shot", UUID.class),
                Subject.valueOf(row.getString("subject")),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getObject("resident", UUID.class),
                row.getString("name"),
                row.getObject("born", LocalDate.class),
                new FacilityCode(row.getString("facility")),
                row.getString("item"),
                row.getString("dose"),
                row.getObject("given_on", LocalDate.class),
                row.getString("deferred"),
                row.getLong("yen"),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
