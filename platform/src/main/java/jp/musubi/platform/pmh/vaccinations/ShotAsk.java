package jp.musubi.platform.pmh.vaccinations;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.pmh.vaccinations.GivenShot.Lot;
import org.jspecify.annotations.Nullable;

/**
 * 接種の申し出。What is to be given, or is not given.
 *
 * @param tenths temperature in tenths of a degree Celsius, or null while not taken
 * @param states contraindications that the doctor found
 * @param paper whether the 予診票 was on paper
 * @param deferred why none is given; empty to give
 */
public record ShotAsk(
        UUID visit,
        String vaccine,
        LocalDate day,
        Lot lot,
        String amount,
        String site,
        String doctor,
        @Nullable Integer tenths,
        Set<String> states,
        boolean paper,
        String deferred,
        String note) {

    public ShotAsk {
        states = Set.copyOf(states);
    }
}
