package jp.musubi.platform.pmh.vaccinations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.standard.vaccinations.Shot;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 登録された一回。
 *
 * @param dose as the plan calls it, in Japanese; empty where none was given
 * @param deferred why none was given; empty when it was
 * @param municipality where the child lived on the day
 * @param takenBack whether the facility has taken it back
 */
public record GivenShot(
        UUID id,
        String vaccine,
        String dose,
        LocalDate day,
        Lot lot,
        String amount,
        String site,
        String doctor,
        String deferred,
        String note,
        FacilityCode facility,
        String municipality,
        Instant registeredAt,
        boolean takenBack) {

    /** 製品。 @param expires last day on which it may be used; null where none was given */
    public record Lot(String maker, String number, @Nullable LocalDate expires) {}

    public boolean isGiven() {
        return deferred.isEmpty() && !takenBack;
    }

    Shot shot() {
        return new Shot(vaccine, day);
    }
}
