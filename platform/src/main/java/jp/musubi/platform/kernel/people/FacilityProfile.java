package jp.musubi.platform.kernel.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 施設の概要。
 *
 * @param address empty while unknown
 * @param departments 診療科 as the facility names them, in its order; empty while unknown, or where there are none
 * @param emergencyHospital 救急告示・救急機能
 * @param closesOn first day on which it no longer takes part: registered as the facility's own, read back as the earlier of
 *     that and its area's end; null while no end is known
 */
public record FacilityProfile(
        String address,
        List<String> departments,
        boolean emergencyHospital,
        @Nullable LocalDate closesOn) {

    public static final FacilityProfile UNKNOWN = new FacilityProfile("", List.of(), false);

    public FacilityProfile {
        departments = List.copyOf(departments);
    }

    /** Of a facility of which no end is known. */
    public FacilityProfile(String address, List<String> departments, boolean emergencyHospital) {
        this(address, departments, emergencyHospital, null);
    }

    FacilityProfile closingOn(@Nullable LocalDate day) {
        return new FacilityProfile(address, departments, emergencyHospital, day);
    }
}
