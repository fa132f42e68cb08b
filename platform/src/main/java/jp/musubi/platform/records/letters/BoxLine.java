package jp.musubi.platform.records.letters;

import java.time.Instant;
import jp.musubi.standard.words.FacilityCode;

/**
 * 箱の一行。
 *
 * @param other the facility at the other end
 * @param changedAt when it came into its state
 */
public record BoxLine(Letter.Id id, FacilityCode other, DeliveryState state, Instant registeredAt, Instant changedAt) {

    /** Whether a facility that lists it may know about whom it is: its sender, and its addressee once it may be opened. */
    public boolean namesPerson(Box box) {
        return box == Box.OUT || state.isAgreed();
    }
}
