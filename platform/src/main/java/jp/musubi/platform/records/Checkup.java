package jp.musubi.platform.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 健診。One checkup report, as much of it as the caller is shown.
 *
 * @param id FHIR id of its Composition; names the person
 * @param day of the checkup
 * @param program whose checkup it is, by its event code
 * @param member insured number under which the caller, an insurer, insured the person that day; null for all others
 * @param hidden whether the person hid it from facilities, and it is shown all the same
 */
public record Checkup(
        String id,
        Source source,
        LocalDate day,
        CheckupProgram program,
        String title,
        @Nullable String member,
        boolean hidden,
        List<CheckupResult> results) {

    /**
     * 出どころ。
     *
     * @param unit as it was registered, stable over its versions
     * @param registeredAt of this version
     */
    public record Source(PersonId person, UUID unit, int version, FacilityCode facility, Instant registeredAt) {}

    public Checkup {
        results = List.copyOf(results);
    }
}
