package jp.musubi.platform.pmh.schemes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.TermsText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code pmh.scheme} and {@code pmh.scheme_terms}. Terms are added and never changed: what was told can be told again. */
@Repository
public class Schemes {

    private static final String COLUMNS = "select scheme, municipality, law, payer, name, english from pmh.scheme";

    private static final String ONE = COLUMNS + " where scheme = :scheme";

    private static final String OF_MUNICIPALITY = COLUMNS + " where municipality = :municipality order by scheme";

    private static final String ADD = """
            insert into pmh.scheme (scheme, municipality, law, payer, name, english)
            values (:scheme, :municipality, :law, :payer, :name, :english)
            on conflict (scheme) do nothing
            """;

    private static final String TERMS = """
            select distinct on (valid_from) valid_from, valid_until, ages, outpatient, inpatient, pharmacy, area,
                   income
              from pmh.scheme_terms
             where scheme = :scheme
             order by valid_from, number desc
            """;

    private static final String ENTER = """
            insert into pmh.scheme_terms
                   (scheme, valid_from, number, valid_until, ages, outpatient, inpatient, pharmacy, area, income,
                    entered_at, entered_by)
            select :scheme, :from, coalesce(max(number), 0) + 1, cast(:until as date), :ages, :outpatient, :inpatient,
                   :pharmacy, :area, :income, :at, :by
              from pmh.scheme_terms
             where scheme = :scheme and valid_from = :from
            """;

    private final JdbcClient sql;

    Schemes(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Scheme> find(String scheme) {
        return sql.sql(ONE).param("scheme", scheme).query(Schemes::scheme).optional();
    }

    public List<Scheme> listOf(String municipality) {
        return sql.sql(OF_MUNICIPALITY)
                .param("municipality", municipality)
                .query(Schemes::scheme)
                .list();
    }

    /** Whether it was added; false when one of this id is there. */
    public boolean add(Scheme scheme) {
        return sql.sql(ADD)
                        .param("scheme", scheme.id())
                        .param("municipality", scheme.municipality())
                        .param("law", scheme.law())
                        .param("payer", scheme.payer())
                        .param("name", scheme.name())
                        .param("english", scheme.english())
                        .update()
                > 0;
    }

    /** All periods, oldest first. */
    public List<SchemeTerms> listTerms(String scheme) {
        return sql.sql(TERMS).param("scheme", scheme).query(Schemes::terms).list();
    }

    /** The terms of that day: of the newest period that has begun, unless it has ended. */
    public Optional<SchemeTerms> findTerms(String scheme, LocalDate day) {
        List<SchemeTerms> begun = listTerms(scheme).stream()
                .filter(one -> !day.isBefore(one.from()))
                .toList();
        return begun.isEmpty()
                ? Optional.empty()
                : Optional.of(begun.get(begun.size() - 1)).filter(one -> one.inForceOn(day));
    }

    /** Of a period that is there already the newer entry counts. */
    public void enter(String scheme, SchemeTerms entered, Instant at, String by) {
        LocalTerms terms = entered.terms();
        sql.sql(ENTER)
                .param("scheme", scheme)
                .param("from", entered.from())
                .param("until", entered.until())
                .param("ages", TermsText.write(terms.ages()))
                .param("outpatient", TermsText.write(terms.outpatient()))
                .param("inpatient", TermsText.write(terms.inpatient()))
                .param("pharmacy", TermsText.write(terms.pharmacy()))
                .param("area", entered.area().text())
                .param("income", entered.incomesText())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .update();
    }

    private static Scheme scheme(ResultSet row, int number) throws SQLException {
        return new Scheme(
                row.getString("scheme"),
                row.getString("municipality"),
                row.getString("law"),
                row.getString("payer"),
                row.getString("name"),
                row.getString("english"));
    }

    private static SchemeTerms terms(ResultSet row, int number) throws SQLException {
        return new SchemeTerms(
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_until", LocalDate.class),
                new LocalTerms(
                        TermsText.readAges(row.getString("ages")),
                        TermsText.readCare(row.getString("outpatient")),
                        TermsText.readCare(row.getString("inpatient")),
                        TermsText.readCare(row.getString("pharmacy"))),
                Area.read(row.getString("area")),
                SchemeTerms.readIncomes(row.getString("income")));
    }
}
