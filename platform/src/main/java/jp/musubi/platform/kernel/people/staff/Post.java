package jp.musubi.platform.kernel.people.staff;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 職。At which facility somebody works, as what, and when.
 *
 * @param emergencyRight may open the emergency view (救急時医療情報閲覧); clinicians only
 * @param until first day on which the post no longer holds, or null while it does
 */
public record Post(
        FacilityCode facility,
        Profession profession,
        boolean emergencyRight,
        LocalDate from,
        @Nullable LocalDate until) {

    /** Clinicians (access-matrix §1 E); which ones a facility names is its own matter. */
    private static final Set<Profession> CLINICIANS =
            EnumSet.of(Profession.DOCTOR, Profession.DENTIST, Profession.NURSE, Profession.THERAPIST);

    public Post {
        if (emergencyRight && !mayHoldEmergencyRight(profession)) {
            throw new IllegalArgumentException("救急時閲覧の権利を持てるのは診療に当たる職種だけです: " + profession.japanese());
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("職の終わりが始まりより前です");
        }
    }

    /** Whether somebody of this profession may be given the right to the emergency view. */
    public static boolean mayHoldEmergencyRight(Profession profession) {
        return CLINICIANS.contains(profession);
    }

    public boolean heldOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
