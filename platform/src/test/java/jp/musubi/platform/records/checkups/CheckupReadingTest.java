package jp.musubi.platform.records.checkups;

import static jp.musubi.platform.records.checkups.SampleCheckup.HEIGHT;
import static jp.musubi.platform.records.checkups.SampleCheckup.SMOKING;
import static jp.musubi.platform.records.checkups.SampleCheckup.SYSTOLIC;
import static jp.musubi.platform.records.checkups.SampleCheckup.URIC_ACID;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Extent;
import jp.musubi.platform.kernel.access.TestGrants;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.records.Checkup;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.platform.records.Checkups;
import jp.musubi.platform.records.Corrections;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.WithdrawalRequest;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 健診を読む: 期間、法令の項目、任意の健診の同意、同じ健診は後のもの。 */
@PlatformTest
class CheckupReadingTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final String DAY = "2026-03-20";

    @Autowired
    Intake intake;

    @Autowired
    Corrections corrections;

    @Autowired
    Checkups checkups;

    @Autowired
    RecordsWorld world;

    @Autowired
    TestClock clock;

    private Known person;
    private Caller center;
    private Caller other;

    @BeforeEach
    void 人と施設がある() {
        clock.set(TestClock.START);
        person = world.person();
        center = world.hospital();
        other = world.hospital();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 法令の項目だけが_見出しと日とともに出る() {
        submit(
                center,
                specific("a").with(HEIGHT, "158.20").with(URIC_ACID, "5.1").with(SMOKING, "no"));

        Checkup seen = only(granted(other, Extent.COMPULSORY_ITEMS));
        assertThat(seen.day()).isEqualTo(LocalDate.of(2026, 3, 20));
        assertThat(seen.program().japanese()).isEqualTo("特定健診");
        assertThat(seen.results()).extracting(CheckupResult::code).containsExactly(HEIGHT, SMOKING);
        assertThat(seen.results()).extracting(CheckupResult::amount).containsExactly("158.20", null);
        assertThat(seen.results()).extracting(CheckupResult::text).containsExactly(null, "いいえ");
        assertThat(seen.results().get(0).range().high()).isEqualTo("129");
        assertThat(only(granted(center, Extent.ALL)).results()).hasSize(3);
    }

    @Test
    void 事業者健診は_その法令の項目_特定健診の項目だけのときは問診は落ちない() {
        submit(
                center,
                employer("a")
                        .with(SYSTOLIC, "140")
                        .with("9D100163100000011", "1")
                        .with(SMOKING, "yes"));

        assertThat(codes(granted(other, Extent.COMPULSORY_ITEMS))).containsExactly(SYSTOLIC, "9D100163100000011");
        assertThat(codes(granted(other, Extent.SPECIFIC_ITEMS))).containsExactly(SYSTOLIC, SMOKING);
        assertThat(codes(insurer("98000011"))).containsExactly(SYSTOLIC, SMOKING);
    }

    @Test
    void 二つを兼ねる健診は_施設にはどちらの項目も_保険者には少ないほう() {
        submit(
                center,
                specific("a")
                        .alsoAs("030")
                        .with(SYSTOLIC, "140")
                        .with("9D100163100000011", "1")
                        .with(URIC_ACID, "5")
                        .with(SMOKING, "yes"));

        assertThat(codes(granted(other, Extent.COMPULSORY_ITEMS)))
                .containsExactly(SYSTOLIC, "9D100163100000011", SMOKING);
        assertThat(codes(insurer("98000011"))).containsExactly(SYSTOLIC, SMOKING);
    }

    @Test
    void 人間ドックは_同意の印があるときだけ_ほかの施設と保険者に見える() {
        SampleCheckup sent = SampleCheckup.of(center.facility().digits(), "d", person.sample(), DAY, "990")
                .with(SYSTOLIC, "140");
        submit(center, sent);
        assertThat(checkups.list(granted(other, Extent.COMPULSORY_ITEMS))).isEmpty();
        assertThat(checkups.list(insurer("98000011"))).isEmpty();
        assertThat(checkups.list(own(Extent.COMPULSORY_ITEMS))).hasSize(1);
        assertThat(checkups.list(granted(center, Extent.ALL))).hasSize(1);

        submit(center, sent.agreedTo());
        assertThat(codes(granted(other, Extent.COMPULSORY_ITEMS))).containsExactly(SYSTOLIC);
        assertThat(codes(insurer("98000011"))).containsExactly(SYSTOLIC);
    }

    @Test
    void 同じ健診が二つの所から来たら_後に登録されたもの_取り消せば前のもの() {
        submit(center, specific("a").with(HEIGHT, "158.2"));
        clock.moveBy(Duration.ofHours(1));
        SampleCheckup later = SampleCheckup.of(other.facility().digits(), "b", person.sample(), DAY, "010")
                .with(HEIGHT, "158.4");
        submit(other, later);

        assertThat(only(own(Extent.COMPULSORY_ITEMS)).source().facility()).isEqualTo(other.facility());
        assertThat(checkups.list(granted(center, Extent.ALL)))
                .as("what the caller sent itself stays there beside it")
                .hasSize(2);

        intake.withdraw(named(later), other);
        assertThat(only(own(Extent.COMPULSORY_ITEMS)).source().facility()).isEqualTo(center.facility());
        corrections.undo(named(later), other);
        assertThat(only(own(Extent.COMPULSORY_ITEMS)).source().facility()).isEqualTo(other.facility());
    }

    @Test
    void 日の違う健診と_区分の違う健診は_同じ健診ではない() {
        submit(center, specific("a").with(HEIGHT, "158.2"));
        submit(center, employer("b").with(HEIGHT, "158.2"));
        submit(
                center,
                SampleCheckup.of(center.facility().digits(), "c", person.sample(), "2026-03-21", "010")
                        .with(HEIGHT, "158.2"));
        assertThat(checkups.list(own(Extent.COMPULSORY_ITEMS))).hasSize(3);
    }

    @Test
    void 登録から五年の終わりの日まで見え_次の日には見えない() {
        submit(center, specific("a").with(HEIGHT, "158.2"));
        clock.set(at(LocalDate.of(2031, 4, 1)));
        assertThat(checkups.list(own(Extent.COMPULSORY_ITEMS))).hasSize(1);
        clock.set(at(LocalDate.of(2031, 4, 2)));
        assertThat(checkups.list(own(Extent.COMPULSORY_ITEMS))).isEmpty();
        assertThat(checkups.list(granted(center, Extent.ALL))).isEmpty();
    }

    @Test
    void 保険者には_健診の日に加入していた人の分だけ() {
        submit(center, specific("a").with(HEIGHT, "158.2"));
        assertThat(checkups.list(insurer("98000011")))
                .singleElement()
                .satisfies(seen ->
                        assertThat(seen.member()).isEqualTo(person.sample().member()));
        assertThat(checkups.list(insurer("98000029"))).isEmpty();
    }

    @Test
    void 許しに健診がなければ_何も出ない() {
        submit(center, specific("a").with(HEIGHT, "158.2"));
        assertThat(checkups.list(world.grant(other, person.id(), DataClass.LAB)))
                .isEmpty();
        String id = only(own(Extent.COMPULSORY_ITEMS)).id();
        assertThat(checkups.findPersonOf(id)).contains(person.id());
        assertThat(checkups.find(id, granted(other, Extent.COMPULSORY_ITEMS))).isPresent();
        assertThat(checkups.find(id, grantOf(world.person(), Extent.COMPULSORY_ITEMS)))
                .isEmpty();
    }

    private SampleCheckup specific(String localId) {
        return SampleCheckup.of(center.facility().digits(), localId, person.sample(), DAY, "010");
    }

    private SampleCheckup employer(String localId) {
        return SampleCheckup.of(center.facility().digits(), localId, person.sample(), DAY, "030");
    }

    private void submit(Caller sender, SampleCheckup checkup) {
        assertThat(intake.submit(checkup.bytes(), sender)).isInstanceOf(Receipt.Accepted.class);
    }

    private WithdrawalRequest named(SampleCheckup checkup) {
        return new WithdrawalRequest(
                SampleUnit.SYSTEM,
                checkup.identifier(),
                SampleUnit.SamplePerson.SYSTEM,
                checkup.person().member());
    }

    private Checkup only(AccessGrant grant) {
        List<Checkup> all = checkups.list(grant);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<String> codes(AccessGrant grant) {
        return only(grant).results().stream().map(CheckupResult::code).toList();
    }

    private AccessGrant granted(Caller caller, Extent extent) {
        return TestGrants.withExtent(caller, person.id(), DataClass.CHECKUP, extent, clock.instant());
    }

    private AccessGrant own(Extent extent) {
        return grantOf(person, extent);
    }

    private AccessGrant grantOf(Known known, Extent extent) {
        Caller self = new Caller("self", Role.PATIENT, null, known.id(), Set.of(Purpose.SELF_VIEW));
        return TestGrants.withExtent(self, known.id(), DataClass.CHECKUP, extent, clock.instant());
    }

    private AccessGrant insurer(String payer) {
        return TestGrants.insurer(person.id(), payer, person.sample().member(), clock.instant());
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).atZone(JAPAN).toInstant();
    }
}
