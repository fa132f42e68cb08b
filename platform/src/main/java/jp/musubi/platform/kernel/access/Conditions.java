package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.Set;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.Proxy;
import jp.musubi.platform.kernel.consent.ProxyScope;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/** 条件の確かめ。Each condition of access-matrix §1 on the facts of a situation; null when it holds. */
final class Conditions {

    private static final Set<Purpose> FOR_INSTRUCTION = Set.of(Purpose.MINISTER_INSTRUCTION);

    private Conditions() {}

    static @Nullable RefusalReason findMissing(Condition condition, DataClass dataClass, Situation s, LocalDate today) {
        PersonId person = s.relation().person();
        if (person == null) {
            return RefusalReason.NO_SUCH_PERSON;
        }
        return switch (condition) {
            case C -> consented(s, dataClass, false);
            case C_ANY -> consented(s, null, false);
            case N ->
                consented(
                        s,
                        dataClass == DataClass.DEMOGRAPHICS || dataClass == DataClass.CONSENTS ? null : dataClass,
                        true);
            case A -> addressed(s);
            case GIVEN -> s.relation().care().given() ? null : RefusalReason.NOT_ADDRESSEE;
            case O -> sent(s, dataClass);
            case P -> own(s, person);
            case I -> insured(s, today, false);
            case MEMBER -> insured(s, today, true);
            case VISIT -> s.relation().care().visit() == VisitState.OPEN ? null : RefusalReason.NO_VISIT;
            case E -> emergency(s, person);
            case D -> disaster(s, dataClass);
            case X -> instructed(s, dataClass);
        };
    }

    /** @param dataClass null for any class */
    private static @Nullable RefusalReason consented(Situation s, @Nullable DataClass dataClass, boolean atHome) {
        boolean once = false;
        for (Consent consent : s.relation().care().consents()) {
            boolean fits = (!atHome || consent.care() == CareSetting.HOME)
                    && (dataClass == null || consent.consentClass().covers().contains(dataClass));
            if (fits && consent.holdsAt(s.at())) {
                return atHome || s.relation().care().visit() != VisitState.NEVER ? null : RefusalReason.NO_VISIT;
            }
            once |= fits;
        }
        return once ? RefusalReason.CONSENT_EXPIRED : RefusalReason.NO_CONSENT;
    }

    private static @Nullable RefusalReason addressed(Situation s) {
        LetterConsent letter = s.relation().care().letter();
        Facility facility = s.facility();
        boolean open = letter != null && facility != null && letter.opensTo(facility.code());
        return open ? null : RefusalReason.NOT_ADDRESSEE;
    }

    private static @Nullable RefusalReason sent(Situation s, DataClass dataClass) {
        var sent = s.relation().care().sent();
        boolean some = dataClass == DataClass.DEMOGRAPHICS ? !sent.isEmpty() : sent.contains(dataClass);
        return some ? null : RefusalReason.NOT_SENDER;
    }

    private static @Nullable RefusalReason own(Situation s, PersonId person) {
        PersonId self = s.caller().person();
        if (person.equals(self)) {
            return null;
        }
        boolean once = false;
        for (Proxy proxy : s.relation().proxies()) {
            if (proxy.person().equals(person) && proxy.proxy().equals(self)) {
                if (proxy.allows(ProxyScope.VIEW, s.at())) {
                    return null;
                }
                once = true;
            }
        }
        return once ? RefusalReason.PROXY_ENDED : RefusalReason.NOT_OWN;
    }

    private static @Nullable RefusalReason insured(Situation s, LocalDate today, boolean now) {
        String payer = s.caller().payer();
        for (Coverage coverage : s.relation().coverages()) {
            boolean begun = now ? coverage.inForceOn(today) : !coverage.from().isAfter(today);
            if (begun && coverage.payer().equals(payer)) {
                return null;
            }
        }
        return RefusalReason.NOT_INSURED;
    }

    private static @Nullable RefusalReason emergency(Situation s, PersonId person) {
        ActingStaff staff = s.caller().staff();
        Facility facility = s.facility();
        if (staff == null
                || facility == null
                || !facility.emergencyHospital()
                || !staff.emergencyRight()
                || !staff.secondFactor()) {
            return RefusalReason.EMERGENCY_NOT_ALLOWED;
        }
        EmergencyOpening opening = s.relation().peril().emergency();
        boolean open = opening != null
                && opening.person().equals(person)
                && opening.facility().equals(facility.code())
                && opening.staffId().equals(staff.staffId())
                && opening.holdsAt(s.at());
        return open ? null : RefusalReason.EMERGENCY_NOT_OPEN;
    }

    /** Under its own purpose alone: nobody reads under an instruction by the way. */
    private static @Nullable RefusalReason instructed(Situation s, DataClass dataClass) {
        LiveInstruction instruction = s.relation().instruction();
        boolean named = instruction != null
                && s.purposes().equals(FOR_INSTRUCTION)
                && instruction.isLiveAt(s.at())
                && instruction.classes().contains(dataClass)
                && instruction.reader() == s.caller().role()
                && instruction.days() != null;
        return named ? null : RefusalReason.NO_INSTRUCTION;
    }

    private static @Nullable RefusalReason disaster(Situation s, DataClass dataClass) {
        Peril peril = s.relation().peril();
        boolean open = peril.disasters().stream()
                .anyMatch(disaster -> !s.at().isBefore(disaster.from())
                        && s.at().isBefore(disaster.until())
                        && (dataClass == DataClass.DEMOGRAPHICS
                                || disaster.classes().contains(dataClass)));
        if (!open) {
            return RefusalReason.DISASTER_NOT_OPEN;
        }
        DisasterAnswer answer = peril.answer();
        return answer == DisasterAnswer.AGREED || answer == DisasterAnswer.CANNOT_ANSWER
                ? null
                : RefusalReason.NO_CONSENT;
    }
}
