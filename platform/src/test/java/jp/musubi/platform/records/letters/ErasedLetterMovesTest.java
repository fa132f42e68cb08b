package jp.musubi.platform.records.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import jp.musubi.platform.demo.country.DemoFacility;
import jp.musubi.platform.demo.country.Persona;
import jp.musubi.platform.demo.samples.SampleKind;
import jp.musubi.platform.demo.samples.SampleOrder;
import jp.musubi.platform.demo.samples.Samples;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.Intake;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.LinkWork;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.RecordsWorld;
import jp.musubi.platform.records.RecordsWorld.Known;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.platform.support.PlatformTest;
import jp.musubi.platform.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** 紹介状の番号が別の人に付け替わる。With its content the items follow; without it they end, for they cannot be taken out of it again. */
@Tag("once")
@PlatformTest
class ErasedLetterMovesTest {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final ItemQuery ALL = new ItemQuery(EnumSet.allOf(DataClass.class), 0, 1000);

    @Autowired
    private Intake intake;

    @Autowired
    private SharedRecords records;

    @Autowired
    private RecordsWorld world;

    @Autowired
    private LinkWork links;

    @Autowired
    private People people;

    @Autowired
    private Facilities facilities;

    @Autowired
    private TestClock clock;

    private Known wrong;
    private Known right;
    private Caller sender;
    private Caller addressee;

    @BeforeEach
    void 二人と二施設がある() {
        clock.set(TestClock.START);
        wrong = world.person();
        right = world.person();
        sender = world.hospital();
        addressee = world.hospital();
        submit("first");
        assertThat(list(wrong.id())).isNotEmpty();
    }

    @AfterEach
    void 時計を戻す() {
        clock.set(TestClock.START);
    }

    @Test
    void 中身があるうちは_項目も新しい人に付いていく() {
        List<String> labels = list(wrong.id()).stream().map(ServedItem::label).toList();
        links.relink(wrong.sample().member(), right.id());
        assertThat(list(wrong.id())).isEmpty();
        assertThat(list(right.id())).extracting(ServedItem::label).containsExactlyInAnyOrderElementsOf(labels);
    }

    @Test
    void 中身が消えた後は_項目はだれにも見えず_送り直せば新しい人のもの() {
        clock.set(clock.instant().atZone(JAPAN).plusMonths(6).toInstant().plus(Duration.ofDays(8)));
        assertThat(list(wrong.id())).as("they outlive the letter").isNotEmpty();
        links.relink(wrong.sample().member(), right.id());
        assertThat(list(wrong.id())).isEmpty();
        assertThat(list(right.id())).isEmpty();

        submit("second");
        assertThat(list(right.id())).isNotEmpty();
        assertThat(list(wrong.id())).isEmpty();
    }

    private void submit(String id) {
        var person = people.findByMember(SamplePerson.SYSTEM, wrong.sample().member())
                .orElseThrow();
        var order = new SampleOrder(
                SampleKind.REFERRAL,
                facility(sender),
                facility(addressee),
                new Persona("patient-1", person, false, "", ""),
                id,
                clock.instant().atOffset(ZoneOffset.UTC));
        Receipt receipt = intake.submit(JsonMapper.shared().writeValueAsBytes(new Samples().make(order)), sender);
        assertThat(receipt).as("%s", receipt.findings()).isInstanceOf(Receipt.Accepted.class);
    }

    private DemoFacility facility(Caller caller) {
        Facility known = facilities.find(caller.facility()).orElseThrow();
        var profile = new FacilityProfile("見本県見本市2-2", List.of(), false);
        return new DemoFacility(
                "test", new Facility(known.code(), known.name(), known.kind(), known.joinsOn(), false, profile));
    }

    private List<ServedItem> list(PersonId person) {
        return records.list(ALL, world.grant(sender, person)).items();
    }
}
