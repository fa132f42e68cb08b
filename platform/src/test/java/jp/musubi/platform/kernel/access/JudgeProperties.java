package jp.musubi.platform.kernel.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Random situations, judged by the table and by {@link PlainOracle}: no difference. */
class JudgeProperties {

    private static final FacilityCode CODE = new FacilityCode("1310000019");
    private static final Instant BASE = Instant.parse("2025-01-31T14:58:00Z");
    private static final List<PersonId> PERSONS = List.of(new PersonId(new UUID(1, 1)), new PersonId(new UUID(2, 2)));

    private final Judge judge = new Judge(AccessMatrix.load());

    @Property(tries = 50_000)
    void 表と文章は同じ判断をする(@ForAll("situations") Situation situation, @ForAll Set<DataClass> asked) {
        Verdict verdict = judge.judge(situation, asked);
        var names = new TreeSet<String>();
        asked.forEach(dataClass -> names.add(dataClass.name()));
        var granted = new TreeSet<String>();
        verdict.granted().forEach(dataClass -> granted.add(dataClass.name()));
        assertThat(granted).isEqualTo(PlainOracle.visible(situation, names));
    }

    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<Facility> facilities = Combinators.combine(
                        Arbitraries.of(FacilityKind.class),
                        Arbitraries.of(LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 2))
                                .injectNull(0.2))
                .as((kind, joins) -> new Facility(CODE, "施設", kind, joins, true));
        return Combinators.combine(
                        callers(),
                        facilities.injectNull(0.1),
                        Arbitraries.of(PERSONS).injectNull(0.1),
                        consents().list().ofMaxSize(4),
                        minutes())
                .as((caller, facility, person, consents, now) ->
                        new Situation(caller, caller.role() == Role.FACILITY ? facility : null, person, consents, now));
    }

    private static Arbitrary<Caller> callers() {
        Arbitrary<Role> roles = Arbitraries.frequency(
                Tuple.of(6, Role.FACILITY),
                Tuple.of(3, Role.PATIENT),
                Tuple.of(1, Role.INSURER),
                Tuple.of(1, Role.OPERATOR));
        Arbitrary<Set<Purpose>> purposes = Arbitraries.of(Purpose.SHARE_VIEW, Purpose.SELF_VIEW, Purpose.SUBMIT)
                .set();
        return Combinators.combine(roles, Arbitraries.of(PERSONS), purposes)
                .as((role, person, allowed) -> new Caller(
                        "someone",
                        role,
                        role == Role.FACILITY ? CODE : null,
                        role == Role.PATIENT ? person : null,
                        allowed));
    }

    private static Arbitrary<Consent> consents() {
        return Combinators.combine(
                        Arbitraries.of(ConsentClass.class),
                        minutes(),
                        minutes(),
                        minutes().injectNull(0.6))
                .as((consentClass, from, until, revoked) -> new Consent(
                        new UUID(3, 3), PERSONS.get(0), CODE, consentClass, Channel.STAFF, from, until, revoked));
    }

    /** A few minutes around the Japanese midnight before the first day of the table. */
    private static Arbitrary<Instant> minutes() {
        return Arbitraries.integers().between(0, 5).map(minute -> BASE.plusSeconds(60L * minute));
    }
}
