package jp.musubi.platform.kernel.consent.own;

import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.consent.EndedBy;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 同意の取りやめ。By the person, a proxy, or the facility that has it. When the call returns, the end is on disk: every look that begins after it is
 * refused.
 */
@Service
public class OwnConsents {

    private final Consents consents;
    private final AccessDesk access;
    private final OwnRight right;

    OwnConsents(Consents consents, AccessDesk access, OwnRight right) {
        this.consents = consents;
        this.access = access;
        this.right = right;
    }

    /**
     * @return the consent as it is then
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; CONSENT-OVER when it holds no more, or never was this person's
     */
    @Transactional(noRollbackFor = Problem.class)
    public Consent end(OwnAct act, UUID id) {
        Consent consent = consents.find(act.person(), id).orElse(null);
        String subject = subjectOf(consent);
        right.requireConsenting(act, Act.END_CONSENT, subject);
        return end(act, consent, subject, OwnRight.endedBy(act));
    }

    /**
     * The facility to which it was given lets go of it, e.g. when home care ends.
     *
     * @throws Problem ACCESS-REFUSED for another facility's or none; ACCESS-PURPOSE, ACCESS-AREA; CONSENT-OVER
     */
    @Transactional(noRollbackFor = Problem.class)
    public Consent endAtFacility(OwnAct act, UUID id) {
        Consent consent = consents.find(act.person(), id)
                .filter(one -> one.facility().equals(act.caller().facility()))
                .orElse(null);
        String subject = subjectOf(consent);
        access.findRefusalToOpenVisit(act.caller()).ifPresent(reason -> {
            throw right.refused(act, Act.END_CONSENT, subject, reason);
        });
        if (consent == null) {
            throw right.refused(act, Act.END_CONSENT, subject, RefusalReason.NOT_OWN);
        }
        return end(act, consent, subject, EndedBy.FACILITY);
    }

    private Consent end(OwnAct act, @Nullable Consent consent, String subject, EndedBy by) {
        if (consent == null || !consents.end(act.person(), consent.id(), right.present(), by)) {
            throw right.refused(act, Act.END_CONSENT, subject, RefusalReason.CONSENT_OVER);
        }
        right.done(act, Act.END_CONSENT, subject);
        return consents.find(act.person(), consent.id()).orElseThrow();
    }

    private static String subjectOf(@Nullable Consent consent) {
        return consent == null ? "CONSENT" : consent.consentClass().name();
    }
}
