package jp.musubi.platform.pmh;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import jp.musubi.platform.eligibility.ShownNumber;
import jp.musubi.platform.eligibility.VisitRequest;
import jp.musubi.platform.eligibility.Visits;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.People;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.pmh.municipalities.Municipalities;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.platform.pmh.recipients.Holdings;
import jp.musubi.platform.pmh.recipients.Numbers;
import jp.musubi.platform.pmh.schemes.Area;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.platform.pmh.schemes.SchemeTerms;
import jp.musubi.platform.pmh.schemes.Schemes;
import jp.musubi.standard.calculation.burden.local.AgeBand;
import jp.musubi.standard.calculation.burden.local.LocalTerms;
import jp.musubi.standard.calculation.burden.local.TermsText;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;

/** People, facilities and schemes of the tests of subsidies: each test makes its own people and schemes. */
@TestComponent
public class SubsidiesWorld {

    public static final FacilityCode CLINIC = code("131776001");
    public static final FacilityCode PHARMACY = code("134776002");
    public static final FacilityCode FAR_CLINIC = code("221776003");
    public static final String TOWN = "139995";
    public static final LocalDate FIRST = LocalDate.of(2025, 4, 1);

    /** Numbers of recipients that no other test uses. */
    private static final AtomicInteger NEXT = new AtomicInteger(770_000);

    private final People people;
    private final Visits visits;
    private final Municipalities municipalities;
    private final Schemes schemes;
    private final Holdings holdings;

    SubsidiesWorld(
            People people,
            Facilities facilities,
            Visits visits,
            Municipalities municipalities,
            Schemes schemes,
            Holdings holdings) {
        this.people = people;
        this.visits = visits;
        this.municipalities = municipalities;
        this.schemes = schemes;
        this.holdings = holdings;
        facilities.register(facility(CLINIC, "助成診療所", FacilityKind.CLINIC));
        facilities.register(facility(PHARMACY, "助成薬局", FacilityKind.PHARMACY));
        facilities.register(facility(FAR_CLINIC, "区域外診療所", FacilityKind.CLINIC));
        municipalities.register(new Municipality(TOWN, "13", "助成町", "Josei-machi", FIRST, null));
    }

    /** A registered person and the number that the card shows. */
    public record Known(PersonId id, ShownNumber number) {}

    public Known person(LocalDate born) {
        PersonId id = new PersonId(UUID.randomUUID());
        String value = "06139999:助" + id.toString().substring(0, 8) + ":1:01";
        people.register(new Person(
                id,
                born,
                Sex.FEMALE,
                "東京都",
                null,
                List.of(new PersonName("助成", "花子", "ジョセイ", "ハナコ", born, null)),
                List.of(new Coverage(MemberNumber.INSURANCE, value, "06139999", born, null))));
        return new Known(id, new ShownNumber(MemberNumber.INSURANCE, value));
    }

    public void join(Municipality municipality) {
        municipalities.register(municipality);
    }

    /** A national subsidy of the law; the ceiling may be null. */
    public Holding national(Known known, String law, @Nullable Long ceiling, List<FacilityCode> designated) {
        return register(holding(known, null, payer(law), TOWN, Valid.from(FIRST, null), ceiling, null, designated));
    }

    /** One that shares its ceiling with others of the household. */
    public Holding ofHousehold(Known known, String law, Long ceiling, UUID household) {
        return register(holding(known, null, payer(law), TOWN, Valid.from(FIRST, null), ceiling, household, List.of()));
    }

    public Holding local(Known known, String scheme, Valid valid) {
        Scheme found = schemes.find(scheme).orElseThrow();
        return register(holding(known, scheme, found.payer(), found.municipality(), valid, null, null, List.of()));
    }

    /** A local scheme with these terms for outpatients, free in hospital and at pharmacies, in force from that day. */
    public String scheme(String law, String outpatient, Area area, LocalDate from) {
        String id = "test-" + UUID.randomUUID();
        schemes.add(new Scheme(id, TOWN, law, payer(law), "助成 " + law, "scheme " + law));
        enter(id, outpatient, area, from);
        return id;
    }

    public void enter(String scheme, String outpatient, Area area, LocalDate from) {
        LocalTerms terms = new LocalTerms(
                new AgeBand(0, AgeBand.OPEN, AgeBand.End.BIRTHDAY),
                TermsText.readCare(outpatient),
                TermsText.readCare("FREE"),
                TermsText.readCare("FREE"));
        schemes.enter(scheme, new SchemeTerms(from, null, terms, area), Instant.EPOCH, "試験");
    }

    public UUID visit(Known known, FacilityCode facility, ConsentClass... agreed) {
        return visits.open(
                        new VisitRequest(known.number().system(), known.number().value(), Channel.PIN, Set.of(agreed)),
                        caller(facility))
                .id();
    }

    public static Caller caller(FacilityCode facility) {
        return new Caller("subsidies-" + facility.digits(), Role.FACILITY, facility, null, Set.of(Purpose.ELIGIBILITY));
    }

    private Holding register(Holding holding) {
        if (!holdings.register(holding, Instant.EPOCH, "試験")) {
            throw new AssertionError("this number is another test's");
        }
        return holding;
    }

    private static Holding holding(
            Known known,
            @Nullable String scheme,
            String payer,
            String municipality,
            Valid valid,
            @Nullable Long ceiling,
            @Nullable UUID household,
            List<FacilityCode> designated) {
        String body = Integer.toString(NEXT.incrementAndGet());
        return new Holding(
                known.id(),
                UUID.randomUUID(),
                municipality,
                scheme,
                new Numbers(payer, body + CheckDigit.of(body)),
                valid,
                "",
                ceiling,
                household,
                designated);
    }

    private static String payer(String law) {
        String body = law + "13995";
        return body + CheckDigit.of(body);
    }

    static FacilityCode code(String body) {
        return new FacilityCode(body + CheckDigit.of(body));
    }

    private static Facility facility(FacilityCode code, String name, FacilityKind kind) {
        return new Facility(code, name, kind, LocalDate.of(2025, 2, 1), false);
    }
}
