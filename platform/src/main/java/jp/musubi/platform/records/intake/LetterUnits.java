package jp.musubi.platform.records.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.letters.Letter;
import jp.musubi.platform.records.letters.TakenUnits;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 文書の単位。Finds the unit of a letter by its id and takes it down. */
@Component
class LetterUnits implements TakenUnits {

    private static final String KEY = """
            select facility, identifier_system, identifier_value
              from records.unit
             where person_id = :person and unit_id = :unit
            """;

    private final JdbcClient database;
    private final RemoveUnit removing;

    LetterUnits(JdbcClient database, RemoveUnit removing) {
        this.database = database;
        this.removing = removing;
    }

    @Override
    public boolean withdraw(Letter.Id letter, Caller caller) {
        return database.sql(KEY)
                .param("person", letter.person().value())
                .param("unit", letter.unit())
                .query(LetterUnits::key)
                .optional()
                .flatMap(key -> removing.remove(new Removal(caller, key, null, letter.person())))
                .isPresent();
    }

    private static UnitKey key(ResultSet row, int number) throws SQLException {
        return new UnitKey(
                new FacilityCode(row.getString("facility")),
                row.getString("identifier_system"),
                row.getString("identifier_value"));
    }
}
