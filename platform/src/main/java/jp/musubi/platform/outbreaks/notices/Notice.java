package jp.musubi.platform.outbreaks.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 発生届の見出し。
 *
 * @param caseId number by which all offices call the case; the same through its versions
 * @param version of the content, from 1
 * @param reported version that the ministry has, or null
 * @param into the notice it was merged into, or null
 */
public record Notice(
        UUID id,
        String caseId,
        FacilityCode facility,
        String disease,
        Route route,
        NoticeState state,
        int version,
        @Nullable Integer reported,
        Timing timing,
        @Nullable UUID into) {

    /**
     * 宛先。
     *
     * @param center health centre
     * @param prefecture 都道府県番号 of the facility
     * @param home that of the patient's home when it is another one, or null
     */
    public record Route(
            String center, String prefecture, @Nullable String home) {}

    /**
     * 時。
     *
     * @param late whether the first version came after its deadline
     * @param remindedAt when the health centre was reminded to receive it, or null
     */
    public record Timing(
            Instant sentAt,
            LocalDate diagnosed,
            Instant lateFrom,
            boolean late,
            @Nullable Instant remindedAt) {}
}
