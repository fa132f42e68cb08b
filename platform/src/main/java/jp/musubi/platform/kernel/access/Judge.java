package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Set;
import jp.musubi.platform.kernel.caller.ActingStaff;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.Facility;
import org.jspecify.annotations.Nullable;

/** 判断の規則。Reads the matrix for one situation; knows neither database nor log. */
final class Judge {

    private final AccessMatrix matrix;
    private final LeadingProfessions leading;
    private final Ways ways;

    Judge(AccessMatrix matrix, Switches switches, LeadingProfessions leading) {
        this.matrix = matrix;
        this.leading = leading;
        this.ways = new Ways(switches);
    }

    /** With the tables shipped with this version. */
    static Judge load() {
        return new Judge(AccessMatrix.load(), Switches.load(), LeadingProfessions.load());
    }

    Verdict judge(Situation situation, Set<DataClass> asked) {
        LocalDate today = situation.today();
        RefusalReason standing = findRefusalOfFacility(situation, today);
        if (standing != null) {
            return Verdict.refused(standing);
        }
        Profession profession = findProfession(situation.caller(), situation.facility(), today);
        var granted = new EnumMap<DataClass, Way>(DataClass.class);
        var nearest = RefusalReason.CLASS_NOT_ALLOWED;
        for (DataClass dataClass : asked) {
            Ways.Found found = findWay(situation, profession, dataClass, today);
            if (found.way() != null) {
                granted.put(dataClass, found.way());
            }
            nearest = found.reason().nearer(nearest);
        }
        return granted.isEmpty() ? Verdict.refused(nearest) : Verdict.granted(granted);
    }

    private static @Nullable RefusalReason findRefusalOfFacility(Situation situation, LocalDate today) {
        if (situation.caller().role() != Role.FACILITY) {
            return null;
        }
        Facility facility = situation.facility();
        if (facility == null) {
            return RefusalReason.FACILITY_UNKNOWN;
        }
        return facility.takesPartOn(today) ? null : RefusalReason.AREA_NOT_OPEN;
    }

    /** With whose rights the caller acts: the member of staff's own, or those of a facility's leading profession. */
    @Nullable
    Profession findProfession(Caller caller, @Nullable Facility facility, LocalDate today) {
        ActingStaff staff = caller.staff();
        if (staff != null) {
            return staff.profession();
        }
        return facility == null ? null : leading.findOf(facility.kind(), today);
    }

    private Ways.Found findWay(
            Situation situation, @Nullable Profession profession, DataClass dataClass, LocalDate today) {
        Facility facility = situation.facility();
        return ways.find(
                matrix.listWays(
                        situation.caller().role(), profession, facility == null ? null : facility.kind(), dataClass),
                situation,
                today);
    }
}
