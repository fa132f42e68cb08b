package jp.musubi.platform.kernel.people;

import java.util.List;

/**
 * 施設の概要。
 *
 * @param address empty while unknown
 * @param departments 診療科 as the facility names them, in its order; empty while unknown, or where there are none
 * @param emergencyHospital 救急告示・救急機能
 */
public record FacilityProfile(String address, List<String> departments, boolean emergencyHospital) {

    public static final FacilityProfile UNKNOWN = new FacilityProfile("", List.of(), false);

    public FacilityProfile {
        departments = List.copyOf(departments);
    }
}
