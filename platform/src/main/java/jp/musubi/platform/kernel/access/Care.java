package jp.musubi.platform.kernel.access;

import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.platform.kernel.consent.LetterConsent;
import org.jspecify.annotations.Nullable;

/**
 * 診療の関係。What stands between a person and the caller's facility.
 *
 * @param consents of this person to this facility, ended ones too
 * @param sent the classes of which the facility sent something that is valid now
 * @param letter the letter that is asked for, or null
 * @param hides what the person hides from facilities now
 * @param given whether the person gave the interview that is asked for to the facility, and it stands
 */
record Care(
        VisitState visit,
        List<Consent> consents,
        Set<DataClass> sent,
        @Nullable LetterConsent letter,
        List<Hide> hides,
        boolean given) {

    static final Care NONE = new Care(VisitState.NEVER, List.of(), Set.of(), null);

    Care {
        consents = List.copyOf(consents);
        sent = Set.copyOf(sent);
        hides = List.copyOf(hides);
    }

    /** Of a person who hides nothing. */
    Care(VisitState visit, List<Consent> consents, Set<DataClass> sent, @Nullable LetterConsent letter) {
        this(visit, consents, sent, letter, List.of(), false);
    }

    /** Of a person of whom no interview is asked for. */
    Care(
            VisitState visit,
            List<Consent> consents,
            Set<DataClass> sent,
            @Nullable LetterConsent letter,
            List<Hide> hides) {
        this(visit, consents, sent, letter, hides, false);
    }

    Care withSent(Set<DataClass> classes) {
        return new Care(visit, consents, classes, letter, hides, given);
    }
}
