package jp.musubi.platform.kernel.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;

/** 判断の規則。Reads the matrix for one situation; knows neither database nor log. */
final class Judge {

    /** Of several reasons the one nearest to being allowed is told: it says best what to do next. */
    private static final List<RefusalReason> NEAREST_FIRST = List.of(
            RefusalReason.CONSENT_EXPIRED,
            RefusalReason.NO_CONSENT,
            RefusalReason.NOT_OWN,
            RefusalReason.NO_SUCH_PERSON,
            RefusalReason.PURPOSE_NOT_ALLOWED,
            RefusalReason.CLASS_NOT_ALLOWED);

    private final AccessMatrix matrix;

    Judge(AccessMatrix matrix) {
        this.matrix = matrix;
    }

    Verdict judge(Situation situation, Set<DataClass> asked) {
        RefusalReason standing = findRefusalOfFacility(situation);
        if (standing != null) {
            return Verdict.refused(standing);
        }
        var granted = EnumSet.noneOf(DataClass.class);
        var reasons = EnumSet.of(RefusalReason.CLASS_NOT_ALLOWED);
        for (DataClass dataClass : asked) {
            RefusalReason reason = findRefusal(situation, dataClass);
            if (reason == null) {
                granted.add(dataClass);
            } else {
                reasons.add(reason);
            }
        }
        return granted.isEmpty() ? Verdict.refused(nearest(reasons)) : Verdict.granted(granted);
    }

    private static @Nullable RefusalReason findRefusalOfFacility(Situation situation) {
        if (situation.caller().role() != Role.FACILITY) {
            return null;
        }
        Facility facility = situation.facility();
        if (facility == null) {
            return RefusalReason.FACILITY_UNKNOWN;
        }
        return facility.takesPartOn(situation.today()) ? null : RefusalReason.AREA_NOT_OPEN;
    }

    private @Nullable RefusalReason findRefusal(Situation situation, DataClass dataClass) {
        Facility facility = situation.facility();
        var ways = matrix.listInForceOn(
                situation.today(), situation.caller().role(), facility == null ? null : facility.kind(), dataClass);
        var reasons = EnumSet.of(RefusalReason.CLASS_NOT_ALLOWED);
        for (AccessMatrix.Row way : ways) {
            RefusalReason reason = findRefusal(situation, dataClass, way);
            if (reason == null) {
                return null;
            }
            reasons.add(reason);
        }
        return nearest(reasons);
    }

    private static @Nullable RefusalReason findRefusal(Situation situation, DataClass dataClass, AccessMatrix.Row way) {
        if (!situation.caller().purposes().contains(way.purpose())) {
            return RefusalReason.PURPOSE_NOT_ALLOWED;
        }
        if (situation.person() == null) {
            return RefusalReason.NO_SUCH_PERSON;
        }
        return switch (way.condition()) {
            case C ->
                consentMissing(
                        situation, consent -> consent.consentClass().covers().contains(dataClass));
            case C_ANY -> consentMissing(situation, consent -> true);
            case P -> situation.person().equals(situation.caller().person()) ? null : RefusalReason.NOT_OWN;
        };
    }

    private static @Nullable RefusalReason consentMissing(Situation situation, Predicate<Consent> fits) {
        List<Consent> fitting = situation.consents().stream().filter(fits).toList();
        if (fitting.stream().anyMatch(consent -> consent.holdsAt(situation.at()))) {
            return null;
        }
        return fitting.isEmpty() ? RefusalReason.NO_CONSENT : RefusalReason.CONSENT_EXPIRED;
    }

    private static RefusalReason nearest(Set<RefusalReason> reasons) {
        return NEAREST_FIRST.stream().filter(reasons::contains).findFirst().orElseThrow();
    }
}
