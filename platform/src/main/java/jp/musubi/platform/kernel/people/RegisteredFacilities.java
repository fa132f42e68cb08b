package jp.musubi.platform.kernel.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of facilities in its table. */
@Component
class RegisteredFacilities implements Facilities {

    private static final String ONE = """
            select code, name, kind, joins_on, of_official_examples
              from kernel.facility
             where code = :code
            """;

    private static final String ALL = """
            select code, name, kind, joins_on, of_official_examples
              from kernel.facility
             order by code
            """;

    private static final String REGISTER = """
            insert into kernel.facility (code, name, kind, joins_on, of_official_examples)
            values (:code, :name, :kind, cast(:joinsOn as date), :ofOfficialExamples)
            on conflict (code) do update
               set name = excluded.name,
                   kind = excluded.kind,
                   joins_on = excluded.joins_on,
                   of_official_examples = excluded.of_official_examples
            """;

    private final JdbcClient sql;

    RegisteredFacilities(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Facility> find(FacilityCode code) {
        return sql.sql(ONE)
                .param("code", code.digits())
                .query(RegisteredFacilities::facility)
                .optional();
    }

    @Override
    public List<Facility> list() {
        return sql.sql(ALL).query(RegisteredFacilities::facility).list();
    }

    @Override
    public void register(Facility facility) {
        if (!facility.ofOfficialExamples() && !facility.code().hasRightCheckDigit()) {
            throw new IllegalArgumentException("医療機関コードの検証番号が合いません");
        }
        sql.sql(REGISTER)
                .param("code", facility.code().digits())
                .param("name", facility.name())
                .param("kind", facility.kind().name())
                .param("joinsOn", facility.joinsOn())
                .param("ofOfficialExamples", facility.ofOfficialExamples())
                .update();
    }

    private static Facility facility(ResultSet row, int number) throws SQLException {
        return new Facility(
                new FacilityCode(row.getString("code")),
                row.getString("name"),
                FacilityKind.valueOf(row.getString("kind")),
                row.getObject("joins_on", LocalDate.class),
                row.getBoolean("of_official_examples"));
    }
}
