package jp.musubi.platform.kernel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.rounds.Question;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.RowMapperResultSetExtractor;

/** Asks for a person's names, addresses, entries of sex and coverages, oldest first. */
final class HistoryReader {

    private static final String NAMES = """
            select family, given, family_kana, given_kana, valid_from, valid_until
              from kernel.person_name
             where person_id = ?
             order by place
            """;

    private static final String ADDRESSES = """
            select address, postal_code, valid_from, valid_until
              from kernel.person_address
             where person_id = ?
             order by place
            """;

    private static final String SEXES = """
            select sex, valid_from, valid_until
              from kernel.person_sex
             where person_id = ?
             order by place
            """;

    private static final String COVERAGES = """
            select system, member, payer, valid_from, valid_until
              from kernel.coverage
             where person_id = ?
             order by place
            """;

    private HistoryReader() {}

    static Question<List<PersonName>> names(PersonId id) {
        return all(
                NAMES,
                id,
                (row, number) -> new PersonName(
                        row.getString("family"),
                        row.getString("given"),
                        row.getString("family_kana"),
                        row.getString("given_kana"),
                        from(row),
                        until(row)));
    }

    static Question<List<AddressEntry>> addresses(PersonId id) {
        return all(
                ADDRESSES,
                id,
                (row, number) -> new AddressEntry(
                        row.getString("address"), row.getString("postal_code"), from(row), until(row)));
    }

    static Question<List<SexEntry>> sexes(PersonId id) {
        return all(SEXES, id, (row, number) -> new SexEntry(Sex.valueOf(row.getString("sex")), from(row), until(row)));
    }

    static Question<List<Coverage>> coverages(PersonId id) {
        return all(
                COVERAGES,
                id,
                (row, number) -> new Coverage(
                        row.getString("system"),
                        row.getString("member"),
                        row.getString("payer"),
                        from(row),
                        until(row)));
    }

    private static <T> Question<List<T>> all(String statement, PersonId id, RowMapper<T> entry) {
        return new Question.Select<>(statement, List.of(id.value()), new RowMapperResultSetExtractor<>(entry));
    }

    private static LocalDate from(ResultSet row) throws SQLException {
        return row.getObject("valid_from", LocalDate.class);
    }

    private static @Nullable LocalDate until(ResultSet row) throws SQLException {
        return row.getObject("valid_until", LocalDate.class);
    }
}
