package jp.musubi.platform.kernel.consent;

import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 同意の由来。
 *
 * @param visit the visit at which it was given; null for one given before visits were kept beside it
 * @param proxy who consented for the person, or null when the person did
 */
public record ConsentOrigin(
        CareSetting care, @Nullable UUID visit, @Nullable PersonId proxy) {

    /** The person's own, at an ordinary counter. */
    static final ConsentOrigin OUTPATIENT = new ConsentOrigin(CareSetting.OUTPATIENT, null, null);
}
