package jp.musubi.platform.records.letters;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 診療情報提供書、いまの姿。Nothing of its content.
 *
 * @param id of its unit
 * @param version of the newest submission
 * @param addressee named by the letter, or by the person after a move
 * @param registeredAt when it was last sent
 * @param changedAt when it came into its state
 * @param dueAt when the clock acts next, or null
 * @param erasedAt when its content was erased, or null
 */
public record Letter(
        Id id,
        int version,
        FacilityCode sender,
        FacilityCode addressee,
        DeliveryState state,
        Instant registeredAt,
        Instant changedAt,
        @Nullable Instant dueAt,
        @Nullable Instant erasedAt) {

    /** 文書の番号。With whose it is: every table of patient data begins with the person. */
    public record Id(PersonId person, UUID unit) {}

    static Letter sent(Id id, int version, FacilityCode sender, FacilityCode addressee, Instant at) {
        Instant due = LetterTerms.dueAt(DeliveryState.SENT, at, at, false);
        return new Letter(id, version, sender, addressee, DeliveryState.SENT, at, at, due, null);
    }

    Letter turned(Turn turn, Instant at) {
        boolean ends = turn.act() == LetterAct.ERASE;
        Instant erased = ends ? at : erasedAt;
        Instant changed = turn.to() == state ? changedAt : at;
        Instant due = LetterTerms.dueAt(turn.to(), registeredAt, changed, erased != null);
        return new Letter(id, version, sender, addressee, turn.to(), registeredAt, changed, due, erased);
    }

    Letter to(FacilityCode other) {
        return new Letter(id, version, sender, other, state, registeredAt, changedAt, dueAt, erasedAt);
    }

    boolean isDueAt(Instant now) {
        return dueAt != null && !now.isBefore(dueAt);
    }
}
