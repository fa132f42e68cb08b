package jp.musubi.platform.eligibility.benefits;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.AddressDisclosure;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.WithheldPeriod;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionOperations;

/** The tables {@code eligibility.benefit} and {@code eligibility.coverage_detail}. */
@Repository
class BenefitRows implements BenefitRegister, BenefitReading {

    private static final String DETAILS = """
            select member, valid_from, card_class, family, holder, issued_on, last_day, loss_reason
              from eligibility.coverage_detail
             where person_id = :person and held_at is null
             order by valid_from, member
            """;

    private static final String BENEFITS = """
            select kind, code, figure, issued_on, valid_from, valid_until, long_stay_from
              from eligibility.benefit
             where person_id = :person and held_at is null
             order by valid_from, code
            """;

    /** What waits under a number that is nobody's stays as it is. */
    private static final String ADD_DETAIL = """
            insert into eligibility.coverage_detail
                   (person_id, member, valid_from, card_class, family, holder, issued_on, last_day, loss_reason)
            values (:person, :member, :from, :cardClass, :family, cast(:holder as text), cast(:issuedOn as date),
                    cast(:lastDay as date), cast(:loss as text))
            on conflict do nothing
            """;

    private static final String ADD_BENEFIT = """
            insert into eligibility.benefit
                   (person_id, kind, code, figure, issued_on, valid_from, valid_until, long_stay_from,
                    member_system, member)
            values (:person, :kind, :code, :figure, cast(:issuedOn as date), :from, cast(:until as date),
                    cast(:longStayFrom as date), :system, :member)
            """;

    private static final String FORGET_DETAILS =
            "delete from eligibility.coverage_detail where person_id = :person and held_at is null";
    private static final String FORGET_BENEFITS =
            "delete from eligibility.benefit where person_id = :person and held_at is null";

    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final AddressDisclosure disclosure;
    private final IssuedUnder numbers;

    BenefitRows(JdbcClient sql, TransactionOperations transaction, AddressDisclosure disclosure, IssuedUnder numbers) {
        this.sql = sql;
        this.transaction = transaction;
        this.disclosure = disclosure;
        this.numbers = numbers;
    }

    @Override
    public Benefits of(AccessGrant grant) {
        PersonId person = grant.person();
        List<BenefitLine> lines = sql.sql(BENEFITS)
                .param("person", person.value())
                .query((row, number) -> BenefitLine.of(row))
                .list();
        var found = new BenefitLines(lines);
        return new Benefits(
                details(person), found.shares(), found.elderly(), found.limits(), found.diseases(), found.withheld());
    }

    @Override
    public void register(PersonId person, Benefits benefits) {
        transaction.executeWithoutResult(status -> {
            forget(FORGET_DETAILS, person);
            forget(FORGET_BENEFITS, person);
            benefits.details().forEach(detail -> add(person, detail));
            List<Coverage> held = numbers.listHeld(person);
            BenefitLines.of(benefits).lines().forEach(line -> add(person, line, IssuedUnder.find(held, line.from())));
            disclosure.withhold(
                    person,
                    benefits.withholdings().stream()
                            .map(one -> new WithheldPeriod(one.from(), one.until()))
                            .toList());
        });
    }

    private void forget(String statement, PersonId person) {
        sql.sql(statement).param("person", person.value()).update();
    }

    private List<CoverageDetail> details(PersonId person) {
        return sql.sql(DETAILS)
                .param("person", person.value())
                .query((row, number) -> new CoverageDetail(
                        row.getString("member"),
                        row.getObject("valid_from", LocalDate.class),
                        CardClass.valueOf(row.getString("card_class")),
                        row.getBoolean("family"),
                        row.getString("holder"),
                        row.getObject("issued_on", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        loss(row.getString("loss_reason"))))
                .list();
    }

    private static @Nullable LossReason loss(@Nullable String name) {
        return name == null ? null : LossReason.valueOf(name);
    }

    private void add(PersonId person, CoverageDetail detail) {
        LossReason loss = detail.loss();
        sql.sql(ADD_DETAIL)
                .param("person", person.value())
                .param("member", detail.member())
                .param("from", detail.from())
                .param("cardClass", detail.cardClass().name())
                .param("family", detail.family())
                .param("holder", detail.holder())
                .param("issuedOn", detail.issuedOn())
                .param("lastDay", detail.lastDay())
                .param("loss", loss == null ? null : loss.name())
                .update();
    }

    private void add(PersonId person, BenefitLine line, Optional<Coverage> under) {
        sql.sql(ADD_BENEFIT)
                .param("person", person.value())
                .param("kind", line.kind().name())
                .param("code", line.code())
                .param("figure", line.figure())
                .param("issuedOn", line.issuedOn())
                .param("from", line.from())
                .param("until", line.until())
                .param("longStayFrom", line.longStayFrom())
                .param("system", under.map(Coverage::system).orElse(""))
                .param("member", under.map(Coverage::value).orElse(""))
                .update();
    }
}
