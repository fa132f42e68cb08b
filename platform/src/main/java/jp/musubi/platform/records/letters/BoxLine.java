package jp.musubi.platform.records.letters;

import java.time.Instant;
import jp.musubi.platform.records.signatures.SignatureFinding;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 箱の一行。
 *
 * @param other the facility at the other end
 * @param changedAt when it came into its state
 * @param signature what was found of its signature when it came; null for what came before signatures were checked
 */
public record BoxLine(
        Letter.Id id,
        FacilityCode other,
        DeliveryState state,
        Instant registeredAt,
        Instant changedAt,
        @Nullable SignatureFinding signature) {

    /** Whether a facility that lists it may know about whom it is: its sender, and its addressee once it may be opened. */
    public boolean namesPerson(Box box) {
        return box == Box.OUT || state.isAgreed();
    }
}
