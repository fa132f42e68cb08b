package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 施設。
 *
 * @param joinsOn first day of taking part in the sharing service: registered as the facility's own day, read back as the
 *     later of that and its area's first day; null for a facility that has no day, or whose area has none
 * @param ofOfficialExamples a number of the official examples: its check digit may be wrong
 * @param profile what else the register says of it
 */
public record Facility(
        FacilityCode code,
        String name,
        FacilityKind kind,
        @Nullable LocalDate joinsOn,
        boolean ofOfficialExamples,
        FacilityProfile profile) {

    public Facility {
        if (profile.emergencyHospital() && kind != FacilityKind.HOSPITAL) {
            throw new IllegalArgumentException("救急告示の機能を持てるのは病院だけです: " + kind.japanese());
        }
    }

    /** A facility of which no more is known. */
    public Facility(
            FacilityCode code,
            String name,
            FacilityKind kind,
            @Nullable LocalDate joinsOn,
            boolean ofOfficialExamples) {
        this(code, name, kind, joinsOn, ofOfficialExamples, FacilityProfile.UNKNOWN);
    }

    public boolean takesPartOn(LocalDate day) {
        LocalDate closesOn = closesOn();
        return joinsOn != null && !day.isBefore(joinsOn) && (closesOn == null || day.isBefore(closesOn));
    }

    public Participation participationOn(LocalDate day) {
        LocalDate closesOn = closesOn();
        if (joinsOn == null || (closesOn != null && !(day.isBefore(closesOn) && joinsOn.isBefore(closesOn)))) {
            return Participation.OUT;
        }
        return takesPartOn(day) ? Participation.IN : Participation.SOON;
    }

    /** First day on which it no longer takes part; null while no end is known. */
    public @Nullable LocalDate closesOn() {
        return profile.closesOn();
    }

    /** 都道府県番号, two digits. */
    public String prefecture() {
        return code.prefecture();
    }

    /** 救急告示: a hospital with the emergency function. No clinic and no pharmacy has it (access-matrix §1 E). */
    public boolean emergencyHospital() {
        return profile.emergencyHospital();
    }
}
