package jp.musubi.platform.kernel.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.standard.words.FacilityCode;

/** 施設の台帳の入口。 */
public interface Facilities {

    Optional<Facility> find(FacilityCode code);

    /** The entry as registered: with the facility's own days, whatever its area's are. For who keeps the register. */
    Optional<Facility> findEntry(FacilityCode code);

    /** All facilities, by code. */
    List<Facility> list();

    /** Those of one prefecture, by code. @param prefecture the two digits of its number */
    List<Facility> list(String prefecture);

    /** How many there are of these kinds, by the number of their prefecture. */
    Map<String, Long> count(Collection<FacilityKind> kinds);

    /** One page of the facilities that fit. */
    FacilityPage search(FacilityQuery query);

    /**
     * Adds a facility or replaces the entry of the same code. Its day of joining is its own; areas are registered apart
     * ({@link jp.musubi.platform.kernel.people.areas.Areas}).
     *
     * @throws IllegalArgumentException when the check digit is wrong and the number is not one of the official examples
     */
    void register(Facility facility);
}
