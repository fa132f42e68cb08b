package jp.musubi.platform.pmh.screenings;

import java.time.LocalDate;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKind;
import org.jspecify.annotations.Nullable;

/**
 * 検診の一回。
 *
 * @param municipality that registered it for its resident
 * @param who name and birth date as the municipality sent them
 * @param target whether the person was one of those for whom it is held
 */
public record Screening(
        UUID id,
        PersonId person,
        String municipality,
        Who who,
        ScreeningKind kind,
        Held held,
        boolean target,
        Followed followed) {

    /** 自治体の書いた人。@param reference 宛名番号, or empty */
    public record Who(String reference, String name, LocalDate born) {}

    /** いつ、どこで、どのように、結果。@param place and {@code method} as written, or empty */
    public record Held(LocalDate on, String place, String method, Judgement judgement) {}

    /**
     * 精検。
     *
     * @param on when it was examined, or null
     * @param reminders how many reminders were sent, and {@code remindedOn} the last of them, or null
     */
    public record Followed(
            FollowUp state,
            @Nullable LocalDate on,
            int reminders,
            @Nullable LocalDate remindedOn) {

        /** Of a judgement of which nothing more is known. */
        public static Followed of(Judgement judgement) {
            return new Followed(judgement == Judgement.EXAMINE ? FollowUp.WAITING : FollowUp.NONE, null, 0, null);
        }
    }
}
