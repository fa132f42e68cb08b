package jp.musubi.platform.pmh.vaccinations;

import java.util.List;
import java.util.UUID;
import jp.musubi.platform.pmh.residents.Resident;
import org.jspecify.annotations.Nullable;

/**
 * 接種の前の確認の答え。
 *
 * @param dose which it is, in Japanese; empty while not clear
 * @param reasons against it; empty when it may be given
 * @param yen what the municipality pays, or null where no price is known
 * @param form the 予診票 that is used, or null
 * @param shot that was registered, or null
 */
public record ShotChecked(
        String dose,
        List<Said> reasons,
        @Nullable Long yen,
        @Nullable Resident resident,
        @Nullable Prescreen form,
        @Nullable UUID shot) {

    public ShotChecked {
        reasons = List.copyOf(reasons);
    }

    public boolean mayBeGiven() {
        return reasons.isEmpty();
    }

    ShotChecked registered(UUID id) {
        return new ShotChecked(dose, reasons, yen, resident, form, id);
    }
}
