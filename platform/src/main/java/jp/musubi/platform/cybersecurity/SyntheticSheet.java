package jp.musubi.platform.cybersecurity;

import java.time.LocalDate;
import java.util.Map;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 合成の確認票。A sheet of an edition, made and not filled in by anybody.
 *
 * @param vendor whose sheet it is; empty for the facility's own
 * @param form name of the form, {@code FACILITY}, {@code PHARMACY} or {@code VENDOR}
 * @param band 病床規模, or empty
 * @param answers by item: true for はい
 * @param targetOn for each いいえ; null for none
 */
public record SyntheticSheet(
        FacilityCode facility,
        String edition,
        String vendor,
        String form,
        String band,
        Map<String, Boolean> answers,
        LocalDate checkedOn,
        @Nullable LocalDate targetOn) {

    public SyntheticSheet {
        answers = Map.copyOf(answers);
    }
}
