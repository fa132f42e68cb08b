package jp.musubi.platform.eligibility;

import java.util.Set;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import org.jspecify.annotations.Nullable;

/**
 * 受付の申し出。Who came, how the person was recognised, and what was agreed to.
 *
 * @param proxy number of who consents for the person, or null when the person does
 */
public record VisitRequest(
        ShownNumber patient,
        Channel reader,
        ConsentAnswer answer,
        CareSetting care,
        @Nullable ShownNumber proxy) {

    /** An ordinary outpatient who speaks for oneself. */
    public VisitRequest(String system, String value, Channel reader, Set<ConsentClass> consents) {
        this(new ShownNumber(system, value), reader, new ConsentAnswer.Chosen(consents), CareSetting.OUTPATIENT, null);
    }
}
