package jp.musubi.platform.kernel.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;

/**
 * The rules of access-matrix §1 and §2 told a second time, from the text and without the tables, so that a slip in either is
 * seen. Reads the bare facts of a situation and shares no rule with {@link Judge}.
 */
final class PlainOracle {

    private static final Set<DataClass> CLINICAL = EnumSet.of(
            DataClass.CONDITION,
            DataClass.ALLERGY,
            DataClass.INFECTION,
            DataClass.LAB,
            DataClass.MEDICATION,
            DataClass.CHECKUP,
            DataClass.LETTER,
            DataClass.PCS,
            DataClass.EMERGENCY_SET);

    private static final Instant FIRST_DAY = Instant.parse("2025-01-31T15:00:00Z");
    private static final ZoneOffset JAPAN = ZoneOffset.ofHours(9);

    private PlainOracle() {}

    /** Clinical content for the named purpose alone, of a person whom a live instruction names, by whom it lets read. */
    private static boolean instructed(Situation s, DataClass x) {
        LiveInstruction given = s.relation().instruction();
        return given != null
                && CLINICAL.contains(x)
                && s.purposes().size() == 1
                && s.purposes().contains(Purpose.MINISTER_INSTRUCTION)
                && given.days() != null
                && given.reader() == s.caller().role()
                && given.classes().contains(x)
                && !s.at().isBefore(given.from())
                && s.at().isBefore(given.until());
    }

    static boolean sees(Situation s, DataClass x) {
        if (s.relation().person() == null || s.at().isBefore(FIRST_DAY)) {
            return false;
        }
        Role role = s.caller().role();
        if (role == Role.PATIENT) {
            return s.purposes().contains(Purpose.SELF_VIEW) && mine(s);
        }
        if (role == Role.INSURER) {
            return insurerSees(s, x);
        }
        if (role == Role.OPERATOR || role == Role.MINISTRY || role == Role.PREFECTURE || role == Role.MUNICIPALITY) {
            return instructed(s, x);
        }
        return role == Role.FACILITY && takesPart(s) && facilitySees(s, x);
    }

    private static boolean mine(Situation s) {
        if (s.relation().person().equals(s.caller().person())) {
            return true;
        }
        for (Proxy p : s.relation().proxies()) {
            boolean us = p.person().equals(s.relation().person())
                    && p.proxy().equals(s.caller().person());
            boolean now = p.from().compareTo(s.at()) <= 0
                    && (p.until() == null || p.until().compareTo(s.at()) > 0);
            if (us && now && p.scope().contains(ProxyScope.VIEW)) {
                return true;
            }
        }
        return false;
    }

    private static boolean insurerSees(Situation s, DataClass x) {
        boolean forCheckups = s.purposes().contains(Purpose.CHECKUP_TO_INSURER);
        boolean forEligibility = s.purposes().contains(Purpose.ELIGIBILITY);
        for (Coverage c : s.relation().coverages()) {
            boolean ours =
                    c.payer().equals(s.caller().payer()) && !midnight(c.from()).isAfter(s.at());
            boolean still = c.until() == null || midnight(c.until()).isAfter(s.at());
            if (ours && forCheckups && (x == DataClass.CHECKUP || x == DataClass.DEMOGRAPHICS)) {
                return true;
            }
            if (ours && still && forEligibility && x == DataClass.ELIGIBILITY) {
                return true;
            }
        }
        return false;
    }

    private static boolean takesPart(Situation s) {
        Facility f = s.facility();
        return f != null
                && f.joinsOn() != null
                && !midnight(f.joinsOn()).isAfter(s.at())
                && (f.closesOn() == null || midnight(f.closesOn()).isAfter(s.at()));
    }

    private static boolean facilitySees(Situation s, DataClass x) {
        FacilityKind kind = s.facility().kind();
        Profession who = profession(s, kind);
        if (who == null) {
            return false;
        }
        boolean medical = kind == FacilityKind.HOSPITAL || kind == FacilityKind.CLINIC || kind == FacilityKind.DENTAL;
        boolean doctor = who == Profession.DOCTOR || who == Profession.DENTIST;
        boolean nurse = who == Profession.NURSE || who == Profession.THERAPIST;
        if (medical && (doctor || nurse)) {
            return clinicianSees(s, x, doctor) || doctor && notifies(s, x);
        }
        if (kind == FacilityKind.PHARMACY && who == Profession.PHARMACIST) {
            return pharmacistSees(s, x);
        }
        if (kind == FacilityKind.VISITING_NURSE && who == Profession.VISITING_NURSE) {
            return visitingNurseSees(s, x);
        }
        if (kind == FacilityKind.MIDWIFERY) {
            boolean both = who == Profession.MIDWIFE || who == Profession.CLERK;
            boolean midwife = who == Profession.MIDWIFE && x == DataClass.CHILD_HEALTH;
            return (both && x == DataClass.ELIGIBILITY || midwife) && atCounter(s);
        }
        if (who == Profession.CLERK) {
            return clerkSees(s, x, medical);
        }
        boolean atCentre = who == Profession.CHECKUP_STAFF || who == Profession.DOCTOR || who == Profession.NURSE;
        return kind == FacilityKind.CHECKUP_CENTER && atCentre && centreSees(s, x);
    }

    private static Profession profession(Situation s, FacilityKind kind) {
        if (s.caller().staff() != null) {
            return s.caller().staff().profession();
        }
        return switch (kind) {
            case HOSPITAL, CLINIC -> Profession.DOCTOR;
            case DENTAL -> Profession.DENTIST;
            case PHARMACY -> Profession.PHARMACIST;
            case VISITING_NURSE -> Profession.VISITING_NURSE;
            case CHECKUP_CENTER -> Profession.CHECKUP_STAFF;
            case MIDWIFERY -> Profession.MIDWIFE;
        };
    }

    private static boolean clinicianSees(Situation s, DataClass x, boolean doctor) {
        return switch (x) {
            case CONDITION, ALLERGY, INFECTION, LAB, MEDICATION ->
                treats(s) && (agreed(s, ConsentClass.CLINICAL) || sent(s, x)) || inEmergency(s) || inDisaster(s, x);
            case CHECKUP ->
                treats(s) && (agreed(s, ConsentClass.CHECKUP) || sent(s, x))
                        || doctor && inEmergency(s)
                        || inDisaster(s, x);
            case LETTER ->
                (treats(s) || s.purposes().contains(Purpose.LETTER_DELIVERY)) && (mayOpenLetter(s) || sent(s, x));
            case PCS -> treats(s) && sent(s, x);
            case EMERGENCY_SET -> inEmergency(s) || inDisaster(s, x);
            case ELIGIBILITY -> atCounter(s);
            case CONSENTS -> (treats(s) || s.purposes().contains(Purpose.ELIGIBILITY)) && agreedToAnything(s);
            case DEMOGRAPHICS ->
                treats(s)
                                && (agreedToAnything(s)
                                        || !s.relation().care().sent().isEmpty()
                                        || s.relation().care().given())
                        || (treats(s) || s.purposes().contains(Purpose.LETTER_DELIVERY)) && mayOpenLetter(s)
                        || inEmergency(s)
                        || inSomeDisaster(s);
            case WISHES -> inEmergency(s) || inDisaster(s, x);
            case CHILD_HEALTH -> atCounter(s);
            case INTERVIEW -> treats(s) && s.relation().care().given();
            case LOOKS -> false;
        };
    }

    /** What the facility itself sent, to fill a notice of an infection from it (clarifications 501). */
    private static boolean notifies(Situation s, DataClass x) {
        if (!s.purposes().contains(Purpose.NOTIFY_INFECTION)) {
            return false;
        }
        return switch (x) {
            case CONDITION, INFECTION, LAB -> sent(s, x);
            case DEMOGRAPHICS -> !s.relation().care().sent().isEmpty();
            default -> false;
        };
    }

    private static boolean pharmacistSees(Situation s, DataClass x) {
        return switch (x) {
            case CONDITION, ALLERGY, MEDICATION -> treats(s) && agreed(s, ConsentClass.CLINICAL) || inDisaster(s, x);
            case INFECTION, LAB -> treats(s) && agreed(s, ConsentClass.CLINICAL);
            case CHECKUP -> treats(s) && agreed(s, ConsentClass.CHECKUP) || inDisaster(s, x);
            case EMERGENCY_SET -> inDisaster(s, x);
            case ELIGIBILITY -> atCounter(s);
            case CONSENTS -> (treats(s) || s.purposes().contains(Purpose.ELIGIBILITY)) && agreedToAnything(s);
            case DEMOGRAPHICS -> treats(s) && agreedToAnything(s) || inSomeDisaster(s);
            case LETTER, PCS, INTERVIEW, WISHES, CHILD_HEALTH, LOOKS -> false;
        };
    }

    private static boolean visitingNurseSees(Situation s, DataClass x) {
        return switch (x) {
            case CONDITION, ALLERGY, INFECTION, LAB, MEDICATION ->
                treats(s) && (agreed(s, ConsentClass.CLINICAL) || agreedAtHome(s, ConsentClass.CLINICAL));
            case CHECKUP -> treats(s) && (agreed(s, ConsentClass.CHECKUP) || agreedAtHome(s, ConsentClass.CHECKUP));
            case ELIGIBILITY -> atCounter(s);
            case CONSENTS ->
                (treats(s) || s.purposes().contains(Purpose.ELIGIBILITY))
                        && (agreedToAnything(s) || agreedAtHomeToAnything(s));
            case DEMOGRAPHICS -> treats(s) && (agreedToAnything(s) || agreedAtHomeToAnything(s));
            case LETTER, PCS, EMERGENCY_SET, INTERVIEW, WISHES, CHILD_HEALTH, LOOKS -> false;
        };
    }

    private static boolean clerkSees(Situation s, DataClass x, boolean medical) {
        boolean here = s.relation().care().visit() == VisitState.OPEN;
        return switch (x) {
            case LETTER -> medical && here && s.purposes().contains(Purpose.LETTER_DELIVERY);
            case ELIGIBILITY, CONSENTS -> atCounter(s);
            default -> false;
        };
    }

    private static boolean centreSees(Situation s, DataClass x) {
        return switch (x) {
            case CHECKUP -> treats(s) && sent(s, x);
            case ELIGIBILITY -> atCounter(s);
            case CONSENTS -> (treats(s) || s.purposes().contains(Purpose.ELIGIBILITY)) && agreedToAnything(s);
            case DEMOGRAPHICS ->
                treats(s) && (agreedToAnything(s) || !s.relation().care().sent().isEmpty());
            default -> false;
        };
    }

    private static boolean treats(Situation s) {
        return s.purposes().contains(Purpose.SHARE_VIEW);
    }

    private static boolean atCounter(Situation s) {
        return s.purposes().contains(Purpose.ELIGIBILITY) && s.relation().care().visit() == VisitState.OPEN;
    }

    private static boolean sent(Situation s, DataClass x) {
        return s.relation().care().sent().contains(x);
    }

    private static boolean agreed(Situation s, ConsentClass to) {
        return s.relation().care().visit() != VisitState.NEVER && live(s, to, null);
    }

    private static boolean agreedToAnything(Situation s) {
        return s.relation().care().visit() != VisitState.NEVER && live(s, null, null);
    }

    private static boolean agreedAtHome(Situation s, ConsentClass to) {
        return live(s, to, CareSetting.HOME);
    }

    private static boolean agreedAtHomeToAnything(Situation s) {
        return live(s, null, CareSetting.HOME);
    }

    private static boolean live(Situation s, ConsentClass to, CareSetting care) {
        for (Consent c : s.relation().care().consents()) {
            boolean begun = c.grantedAt().compareTo(s.at()) <= 0;
            boolean over = c.expiresAt().compareTo(s.at()) <= 0;
            boolean ended = c.revokedAt() != null;
            boolean right = (to == null || c.consentClass() == to) && (care == null || c.care() == care);
            if (right && begun && !over && !ended) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayOpenLetter(Situation s) {
        LetterConsent letter = s.relation().care().letter();
        return letter != null
                && letter.addressee().equals(s.facility().code())
                && letter.state() != LetterState.WAITING
                && letter.state() != LetterState.WITHDRAWN;
    }

    private static boolean inEmergency(Situation s) {
        boolean alone = s.purposes().size() == 1 && s.purposes().contains(Purpose.EMERGENCY);
        EmergencyOpening opening = s.relation().peril().emergency();
        if (!alone || opening == null || s.caller().staff() == null) {
            return false;
        }
        boolean theirs = opening.person().equals(s.relation().person())
                && opening.facility().equals(s.facility().code())
                && opening.staffId().equals(s.caller().staff().staffId());
        boolean now =
                opening.openedAt().compareTo(s.at()) <= 0 && opening.until().compareTo(s.at()) > 0;
        return theirs
                && now
                && s.facility().kind() == FacilityKind.HOSPITAL
                && s.facility().emergencyHospital()
                && s.caller().staff().emergencyRight()
                && s.caller().staff().secondFactor();
    }

    private static boolean inDisaster(Situation s, DataClass x) {
        return disasterOpen(s, x);
    }

    private static boolean inSomeDisaster(Situation s) {
        return disasterOpen(s, null);
    }

    private static boolean disasterOpen(Situation s, DataClass x) {
        boolean alone = s.purposes().size() == 1 && s.purposes().contains(Purpose.DISASTER);
        DisasterAnswer answer = s.relation().peril().answer();
        if (!alone || answer == null || answer == DisasterAnswer.DECLINED) {
            return false;
        }
        for (DisasterOpening d : s.relation().peril().disasters()) {
            boolean now = d.from().compareTo(s.at()) <= 0 && d.until().compareTo(s.at()) > 0;
            if (now && (x == null || d.classes().contains(x))) {
                return true;
            }
        }
        return false;
    }

    private static Instant midnight(LocalDate day) {
        return day.atTime(LocalTime.MIDNIGHT).toInstant(JAPAN);
    }
}
