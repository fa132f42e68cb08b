package jp.musubi.platform.kernel.access;

import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.LetterConsent;
import org.jspecify.annotations.Nullable;

/**
 * 診療の関係。What stands between a person and the caller's facility.
 *
 * @param consents of this person to this facility, ended ones too
 * @param sent the classes of which the facility sent something that is valid now
 * @param letter the letter that is asked for, or null
 */
record Care(
        VisitState visit,
        List<Consent> consents,
        Set<DataClass> sent,
        @Nullable LetterConsent letter) {

    static final Care NONE = new Care(VisitState.NEVER, List.of(), Set.of(), null);

    Care {
        consents = List.copyOf(consents);
        sent = Set.copyOf(sent);
    }

    Care withSent(Set<DataClass> classes) {
        return new Care(visit, consents, classes, letter);
    }
}
