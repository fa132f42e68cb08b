package jp.musubi.platform.kernel.people.payers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.words.InsurerNumber;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The register of payers in its table. */
@Component
class RegisteredPayers implements Payers {

    private static final Logger LOG = LoggerFactory.getLogger(RegisteredPayers.class);
    private static final String FIRST_LOCAL_LAW = "80";

    private static final String ONE = """
            select number, name, scheme, party, of_official_examples, valid_from, valid_until
              from kernel.payer
             where number = :number
            """;

    private static final String ALL = """
            select number, name, scheme, party, of_official_examples, valid_from, valid_until
              from kernel.payer
             order by number
            """;

    private static final String REGISTER = """
            insert into kernel.payer (number, name, scheme, party, of_official_examples, valid_from, valid_until)
            values (:number, :name, :scheme, :party, :ofOfficialExamples, :from, cast(:until as date))
            on conflict (number) do update
               set name = excluded.name,
                   scheme = excluded.scheme,
                   party = excluded.party,
                   of_official_examples = excluded.of_official_examples,
                   valid_from = excluded.valid_from,
                   valid_until = excluded.valid_until
            """;

    private final JdbcClient sql;

    RegisteredPayers(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Payer> find(String number) {
        return InsurerNumber.isOne(number)
                ? sql.sql(ONE)
                        .param("number", new InsurerNumber(number).digits())
                        .query(RegisteredPayers::payer)
                        .optional()
                : Optional.empty();
    }

    @Override
    public List<Payer> list() {
        return sql.sql(ALL).query(RegisteredPayers::payer).list();
    }

    @Override
    public void register(Payer payer) {
        check(payer);
        sql.sql(REGISTER)
                .param("number", payer.number().digits())
                .param("name", payer.name())
                .param("scheme", payer.scheme())
                .param("party", payer.party())
                .param("ofOfficialExamples", payer.ofOfficialExamples())
                .param("from", payer.from())
                .param("until", payer.until())
                .update();
    }

    private static void check(Payer payer) {
        if (payer.number().hasRightCheckDigit() || payer.ofOfficialExamples()) {
            return;
        }
        if (payer.number().law().compareTo(FIRST_LOCAL_LAW) < 0) {
            throw new IllegalArgumentException("保険者番号(公費負担者番号)の検証番号が合いません");
        }
        LOG.warn("地方単独の公費負担者番号の検証番号が合いません。登録は続けます: {}", payer.number());
    }

    private static Payer payer(ResultSet row, int place) throws SQLException {
        return new Payer(
                new InsurerNumber(row.getString("number")),
                row.getString("name"),
                row.getString("scheme"),
                row.getString("party"),
                row.getBoolean("of_official_examples"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class));
    }
}
