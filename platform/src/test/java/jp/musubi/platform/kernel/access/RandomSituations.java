package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.ConsentOrigin;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterConsentWay;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyKind;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.FacilityProfile;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/** Random situations by a seed: every fact around its boundaries, drawn from pools that are filled once. */
final class RandomSituations {

    private static final Instant BASE = Instant.parse("2025-01-31T14:58:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 2, 1);
    private static final List<Instant> MINUTES = IntStream.range(0, 7)
            .mapToObj(minute -> BASE.plusSeconds(60L * minute))
            .toList();
    private static final List<FacilityCode> CODES =
            List.of(new FacilityCode("1310000019"), new FacilityCode("1310000027"));
    private static final List<PersonId> PERSONS = List.of(new PersonId(new UUID(1, 1)), new PersonId(new UUID(2, 2)));
    private static final List<String> PAYERS = List.of("06139999", "06138888");
    private static final List<String> STAFF = List.of("s1", "s2");

    private final SplittableRandom random;
    private final List<Caller> callers;
    private final List<Facility> facilities;
    private final List<Care> cares;
    private final List<List<Proxy>> proxies;
    private final List<List<Coverage>> coverages;
    private final List<Peril> perils;
    private final List<Optional<LiveInstruction>> instructions;
    private final List<Set<DataClass>> asked;

    RandomSituations(long seed) {
        random = new SplittableRandom(seed);
        callers = pool(4000, this::caller);
        facilities = pool(200, this::facility);
        cares = pool(6000, this::care);
        proxies = pool(400, () -> some(2, this::proxy));
        coverages = pool(400, () -> some(2, this::coverage));
        perils = pool(3000, this::peril);
        instructions = pool(500, () -> chance(3) ? Optional.empty() : Optional.of(instruction()));
        asked = pool(500, this::someClasses);
    }

    Situation next() {
        Caller caller = of(callers);
        Relation relation = new Relation(
                chance(20) ? null : of(PERSONS),
                of(cares),
                of(proxies),
                of(coverages),
                of(perils),
                of(instructions).orElse(null));
        return new Situation(
                caller,
                caller.role() == Role.FACILITY && !chance(20) ? of(facilities) : null,
                purposes(caller),
                relation,
                minute());
    }

    Set<DataClass> asked() {
        return of(asked);
    }

    /** Mostly all that the caller has, else one, as if it had been named. */
    private Set<Purpose> purposes(Caller caller) {
        return chance(8) && !caller.purposes().isEmpty()
                ? Set.of(caller.purposes().iterator().next())
                : caller.purposes();
    }

    /** One to five, and sometimes all or none. */
    private Set<DataClass> someClasses() {
        return switch (random.nextInt(12)) {
            case 0 -> EnumSet.allOf(DataClass.class);
            case 1 -> EnumSet.noneOf(DataClass.class);
            default -> {
                Set<DataClass> found = several(DataClass.class, 4);
                found.add(of(List.of(DataClass.values())));
                yield found;
            }
        };
    }

    private Caller caller() {
        Role role = chance(3) ? of(List.of(Role.values())) : of(List.of(Role.FACILITY, Role.FACILITY, Role.PATIENT));
        Set<Purpose> purposes = switch (random.nextInt(8)) {
            case 0 -> several(Purpose.class, 6);
            case 1 -> Set.of(Purpose.EMERGENCY);
            case 2 -> Set.of(Purpose.DISASTER);
            case 3 -> Set.of(Purpose.SHARE_VIEW);
            case 4 -> Set.of(Purpose.MINISTER_INSTRUCTION);
            default -> EnumSet.allOf(Purpose.class);
        };
        Caller caller = new Caller(
                "someone",
                role,
                role == Role.FACILITY ? of(CODES) : null,
                role == Role.PATIENT ? of(PERSONS) : null,
                purposes);
        if (role == Role.INSURER || role == Role.WELFARE_OFFICE) {
            return chance(10) ? caller : caller.withPayer(of(PAYERS));
        }
        if (role != Role.FACILITY || chance(3)) {
            return caller;
        }
        Profession profession =
                chance(2) ? of(List.of(Profession.DOCTOR, Profession.NURSE)) : of(List.of(Profession.values()));
        return caller.withStaff(new ActingStaff(of(STAFF), profession, !chance(5), !chance(5)));
    }

    private Facility facility() {
        FacilityKind kind = chance(2) ? FacilityKind.HOSPITAL : of(List.of(FacilityKind.values()));
        boolean emergency = kind == FacilityKind.HOSPITAL && !chance(4);
        return new Facility(
                of(CODES),
                "施設",
                kind,
                chance(10) ? null : FIRST_DAY.plusDays(random.nextInt(4) - 2),
                true,
                new FacilityProfile("", List.of(), emergency));
    }

    private Care care() {
        return new Care(
                of(List.of(VisitState.values())),
                some(3, this::consent),
                chance(2) ? Set.of() : several(DataClass.class, 3),
                chance(2) ? null : letter(),
                List.of(),
                chance(2));
    }

    private Consent consent() {
        Instant revoked = chance(3) ? minute() : null;
        return new Consent(
                new UUID(3, 3),
                PERSONS.get(0),
                CODES.get(0),
                of(List.of(ConsentClass.values())),
                Channel.STAFF,
                minute(),
                minute().plusSeconds(120),
                revoked,
                new ConsentOrigin(of(List.of(CareSetting.values())), null, null),
                revoked == null ? null : EndedBy.PERSON);
    }

    private LetterConsent letter() {
        LetterState state = of(List.of(LetterState.values()));
        boolean agreed = state != LetterState.WAITING;
        return new LetterConsent(
                new UUID(4, 4),
                PERSONS.get(0),
                of(CODES),
                of(CODES),
                state,
                BASE,
                agreed ? LetterConsentWay.PORTAL : null,
                agreed ? BASE : null);
    }

    private Proxy proxy() {
        PersonId person = of(PERSONS);
        Instant from = minute();
        Instant until = minute();
        return new Proxy(
                person,
                PERSONS.get(1 - PERSONS.indexOf(person)),
                of(List.of(ProxyKind.values())),
                chance(3) ? Set.of(ProxyScope.CONSENT) : Set.of(ProxyScope.VIEW, ProxyScope.CONSENT),
                from,
                chance(3) || until.isBefore(from) ? null : until);
    }

    private Coverage coverage() {
        LocalDate from = LocalDate.of(2025, 1, 30).plusDays(random.nextInt(4));
        return new Coverage(
                "system", "number", of(PAYERS), from, chance(2) ? null : from.plusDays(1 + random.nextInt(2)));
    }

    private Peril peril() {
        return new Peril(
                chance(4)
                        ? null
                        : new EmergencyOpening(new UUID(5, 5), of(PERSONS), of(CODES), of(STAFF), minute(), minute()),
                some(
                        2,
                        () -> new DisasterOpening(
                                new UUID(6, 6),
                                "災害",
                                several(DataClass.class, 6),
                                minute(),
                                minute().plusSeconds(120))),
                chance(4) ? null : of(List.of(DisasterAnswer.values())));
    }

    private LiveInstruction instruction() {
        LocalDate day = LocalDate.of(2025, 1, 30);
        return new LiveInstruction(
                new UUID(7, 7),
                7,
                several(DataClass.class, 6),
                new Cohort(Set.of("J09"), Set.of("13"), new DayRange(day, day)),
                chance(4) ? of(List.of(Role.values())) : Role.OPERATOR,
                minute(),
                minute(),
                chance(5) ? null : new DayRange(day, day));
    }

    /** A few minutes around the Japanese midnight before the first day of the tables. */
    private Instant minute() {
        return MINUTES.get(random.nextInt(MINUTES.size()));
    }

    private boolean chance(int oneIn) {
        return random.nextInt(oneIn) == 0;
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <T> List<T> some(int atMost, Supplier<T> each) {
        List<T> found = new ArrayList<>();
        for (int left = random.nextInt(atMost + 1); left > 0; left--) {
            found.add(each.get());
        }
        return List.copyOf(found);
    }

    private <E extends Enum<E>> Set<E> several(Class<E> type, int atMost) {
        Set<E> found = EnumSet.noneOf(type);
        for (int left = random.nextInt(atMost + 1); left > 0; left--) {
            found.add(of(List.of(type.getEnumConstants())));
        }
        return found;
    }

    private static <T> List<T> pool(int size, Supplier<T> each) {
        List<T> pool = new ArrayList<>(size);
        for (int left = size; left > 0; left--) {
            pool.add(each.get());
        }
        return List.copyOf(pool);
    }
}
