package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 診療情報提供書の同意が、本人の言葉で変わった。Published in the transaction of the change; ids only.
 *
 * @param given whether it was given, else ended
 * @param facility that may open it now; when ended, the addressee
 * @param way by which it was given; null when ended
 */
public record LetterConsentChanged(
        PersonId person,
        UUID letterId,
        boolean given,
        FacilityCode facility,
        @Nullable LetterConsentWay way,
        Instant at) {}
