package jp.musubi.platform.exchange;

import static java.net.URLEncoder.encode;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.signin.Parties;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.Tokens;
import jp.musubi.platform.records.SampleUnit;
import jp.musubi.platform.records.SampleUnit.SamplePerson;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.springframework.context.ApplicationContext;

/** Facilities that send over real HTTP, people who look: each test makes its own. */
class SenderWorld {

    private static final LocalDate BORN = LocalDate.of(1960, 2, 29);
    private static final AtomicInteger NEXT = new AtomicInteger(889_001);

    private final People people;
    private final Facilities facilities;
    private final Parties parties;
    private final Tokens tokens;

    private SenderWorld(People people, Facilities facilities, Parties parties, Tokens tokens) {
        this.people = people;
        this.facilities = facilities;
        this.parties = parties;
        this.tokens = tokens;
    }

    static SenderWorld of(ApplicationContext context) {
        return new SenderWorld(
                context.getBean(People.class),
                context.getBean(Facilities.class),
                context.getBean(Parties.class),
                context.getBean(Tokens.class));
    }

    /** A facility and the name of its system. */
    record Sender(String party, FacilityCode code) {

        SampleUnit unit(String localId, Citizen citizen, String tag) {
            return SampleUnit.of(code.digits(), localId, citizen.sample(), tag);
        }
    }

    /** A person, the name under which the person signs in, and what a sender knows. */
    record Citizen(PersonId id, String party, SamplePerson sample) {}

    Sender hospital() {
        String body = "131" + NEXT.getAndIncrement();
        var code = new FacilityCode(body + CheckDigit.of(body));
        facilities.register(new Facility(code, "訂正病院" + body, FacilityKind.HOSPITAL, LocalDate.of(2025, 2, 1), false));
        String party = "sender-" + body;
        parties.register(new Party(
                party,
                party,
                Role.FACILITY,
                code,
                null,
                Set.of(Purpose.SUBMIT, Purpose.SHARE_VIEW, Purpose.ELIGIBILITY)));
        return new Sender(party, code);
    }

    Citizen citizen() {
        String member = "98000011:訂:" + NEXT.getAndIncrement() + ":01";
        PersonId id = new PersonId(UUID.randomUUID());
        people.register(new Person(
                id,
                BORN,
                Sex.FEMALE,
                "見本県見本市",
                null,
                List.of(new PersonName("訂正", "花子", "テイセイ", "ハナコ", BORN, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, member, "98000011", BORN, null))));
        String party = "citizen-" + id;
        parties.register(new Party(party, "訂正 花子", Role.PATIENT, null, id, Set.of(Purpose.SELF_VIEW)));
        return new Citizen(id, party, new SamplePerson(member, BORN.toString(), "female", "テイセイ ハナコ"));
    }

    /** The same person after a change of insurer and name: known by the new number and the new kana. */
    Citizen moved(Citizen before) {
        LocalDate day = LocalDate.of(2026, 2, 1);
        String member = "98000029:改:" + NEXT.getAndIncrement() + ":02";
        people.register(new Person(
                before.id(),
                BORN,
                Sex.FEMALE,
                "見本県見本市",
                null,
                List.of(
                        new PersonName("訂正", "花子", "テイセイ", "ハナコ", BORN, day),
                        new PersonName("改姓", "花子", "カイセイ", "ハナコ", day, null)),
                List.of(
                        new Coverage(MemberNumber.INSURANCE, before.sample().member(), "98000011", BORN, day),
                        new Coverage(MemberNumber.INSURANCE, member, "98000029", day, null))));
        var sample = new SamplePerson(member, BORN.toString(), "female", "カイセイ ハナコ");
        return new Citizen(before.id(), before.party(), sample);
    }

    HttpResponse<String> send(Wire wire, Sender sender, SampleUnit unit) {
        return wire.post(token(sender.party()), "/fhir/Bundle", unit.json());
    }

    /** A call on the unit as the sender names it: by its identifier and the insured number. */
    HttpResponse<String> act(Wire wire, Sender sender, String method, String path, SampleUnit named, String body) {
        String address = path + "?identifier=" + encode(SampleUnit.SYSTEM + "|" + named.identifier(), UTF_8)
                + "&patient.identifier="
                + encode(MemberNumber.INSURANCE + "|" + named.person().member(), UTF_8);
        return wire.send(
                method,
                token(sender.party()),
                address,
                BodyPublishers.ofString(body),
                "Content-Type",
                "application/json");
    }

    HttpResponse<String> read(Wire wire, String party, String address) {
        return wire.get(token(party), address);
    }

    /** Without a token. */
    String open(Wire wire, String address) {
        HttpResponse<String> answer = wire.get(null, address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String token(String party) {
        return tokens.issueTo(parties.find(party).orElseThrow()).value();
    }
}
