package jp.musubi.platform.records.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.platform.records.packing.Codec;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.platform.support.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 証跡: 受け付けたものは一字も変えずに残り、だれも直せない。 */
@PlatformTest
class EvidenceStoreTest {

    @Autowired
    Intake intake;

    @Autowired
    RecordsWorld world;

    @Autowired
    JdbcClient database;

    private Known person;
    private Caller hospital;
    private SampleUnit first;
    private SampleUnit second;

    @BeforeEach
    void 二度送って取り消した() {
        person = world.person();
        hospital = world.hospital();
        SampleUnit unit = SampleUnit.of(hospital.facility().digits(), "a", person.sample(), "Condition");
        first = unit.withCondition("c1", "髙﨑𠮷", "2020-05-01", "");
        second = unit.withCondition("c2", "喘息", "2020-05-01", "");
        intake.submit(first.bytes(), hospital);
        intake.submit(second.bytes(), hospital);
        intake.withdraw(
                new WithdrawalRequest(
                        SampleUnit.SYSTEM,
                        unit.identifier(),
                        SampleUnit.SamplePerson.SYSTEM,
                        person.sample().member()),
                hospital);
    }

    @Test
    void どの版も送られたままに戻せる() {
        List<Evidence> kept = kept(person.id());

        assertThat(kept).extracting(Evidence::sent).containsExactly(first.bytes(), second.bytes());
        assertThat(kept)
                .allSatisfy(one -> assertThat(one.packed().body().length)
                        .isLessThan(one.packed().size() / 2));
    }

    @Test
    void 結びの役は証跡を直せず消せない() {
        assertThatThrownBy(() -> database.sql("update records.submission set size = 1 where person_id = :person")
                        .param("person", person.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> database.sql("delete from records.submission where person_id = :person")
                        .param("person", person.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(
                        () -> database.sql("delete from records.submission_0").update())
                .isInstanceOf(DataAccessException.class);
    }

    private List<Evidence> kept(PersonId who) {
        return database.sql("""
                        select codec, size, sha256, body
                          from records.submission
                         where person_id = :person
                         order by version
                        """)
                .param("person", who.value())
                .query((row, number) -> new Evidence(
                        new Packed(Codec.valueOf(row.getString("codec")), row.getInt("size"), row.getBytes("body")),
                        row.getBytes("sha256")))
                .list();
    }
}
