package jp.musubi.platform.kernel.caller;

import java.util.Set;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 呼び手。Who is calling, known from a verified token or a signed-in card; controllers take it as an argument.
 *
 * @param name the registered name, e.g. {@code hospital-a} or {@code patient-1}
 * @param facility set for {@link Role#FACILITY} only
 * @param person set for {@link Role#PATIENT} only
 * @param purposes what the client's registration allows; an act outside is refused
 */
public record Caller(
        String name,
        Role role,
        @Nullable FacilityCode facility,
        @Nullable PersonId person,
        Set<Purpose> purposes) {

    public Caller {
        purposes = Set.copyOf(purposes);
        if ((role == Role.FACILITY) != (facility != null) || (role == Role.PATIENT) != (person != null)) {
            throw new IllegalArgumentException(
                    "a facility's caller has a facility, a patient's caller a person: " + role);
        }
    }
}
