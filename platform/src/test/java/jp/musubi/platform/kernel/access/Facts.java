package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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

/** Facts of one place and one hour, for tests that put them together. */
final class Facts {

    static final Instant NOW = Instant.parse("2026-04-01T00:00:00Z");
    static final FacilityCode CODE = new FacilityCode("1310000019");
    static final PersonId PERSON = new PersonId(new UUID(1, 1));
    static final PersonId OTHER = new PersonId(new UUID(2, 2));
    static final String PAYER = "06139999";
    static final String STAFF = "staff-1";
    static final Relation STRANGER = new Relation(PERSON, Care.NONE, List.of(), List.of(), Peril.NONE);

    private Facts() {}

    static Caller system(Set<Purpose> purposes) {
        return new Caller("facility", Role.FACILITY, CODE, null, purposes);
    }

    static Caller staff(Profession profession, Set<Purpose> purposes) {
        return system(purposes).withStaff(new ActingStaff(STAFF, profession, true, true));
    }

    static Facility facility(FacilityKind kind) {
        boolean hospital = kind == FacilityKind.HOSPITAL;
        return new Facility(
                CODE, "施設", kind, LocalDate.of(2025, 2, 1), true, new FacilityProfile("", List.of(), hospital));
    }

    static Consent consent(ConsentClass consentClass, CareSetting care) {
        return new Consent(
                UUID.randomUUID(),
                PERSON,
                CODE,
                consentClass,
                Channel.FACE,
                NOW.minusSeconds(60),
                NOW.plusSeconds(60),
                null,
                new ConsentOrigin(care, null, null),
                null);
    }

    static Relation treated(VisitState visit, List<Consent> consents) {
        return relation(new Care(visit, consents, Set.of(), null), Peril.NONE);
    }

    static Relation sent(Set<DataClass> classes) {
        return relation(new Care(VisitState.NEVER, List.of(), classes, null), Peril.NONE);
    }

    static Relation addressed(FacilityCode addressee, LetterState state) {
        boolean agreed = state != LetterState.WAITING;
        var letter = new LetterConsent(
                new UUID(4, 4),
                PERSON,
                new FacilityCode("1310000027"),
                addressee,
                state,
                NOW.minusSeconds(60),
                agreed ? LetterConsentWay.PORTAL : null,
                agreed ? NOW.minusSeconds(30) : null);
        return relation(new Care(VisitState.NEVER, List.of(), Set.of(), letter), Peril.NONE);
    }

    static Relation given() {
        return relation(new Care(VisitState.NEVER, List.of(), Set.of(), null, List.of(), true), Peril.NONE);
    }

    static EmergencyOpening opening(Instant from, Instant until) {
        return new EmergencyOpening(new UUID(5, 5), PERSON, CODE, STAFF, from, until);
    }

    static Relation inEmergency(EmergencyOpening opening) {
        return relation(Care.NONE, new Peril(opening, List.of(), null));
    }

    static Relation inDisaster(Set<DataClass> classes, DisasterAnswer answer) {
        var disaster = new DisasterOpening(new UUID(6, 6), "大雨", classes, NOW.minusSeconds(60), NOW.plusSeconds(60));
        return relation(Care.NONE, new Peril(null, List.of(disaster), answer));
    }

    static Relation insured(LocalDate from, LocalDate until) {
        return new Relation(
                PERSON, Care.NONE, List.of(), List.of(new Coverage("s", "v", PAYER, from, until)), Peril.NONE);
    }

    static Relation proxied(Set<ProxyScope> scope, Instant from, Instant until) {
        return new Relation(
                PERSON,
                Care.NONE,
                List.of(new Proxy(PERSON, OTHER, ProxyKind.PARENT, scope, from, until)),
                List.of(),
                Peril.NONE);
    }

    private static Relation relation(Care care, Peril peril) {
        return new Relation(PERSON, care, List.of(), List.of(), peril);
    }
}
