package jp.musubi.platform.kernel.consent.own;

import java.util.UUID;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.consent.Consent;
import jp.musubi.platform.kernel.consent.Consents;
import jp.musubi.platform.kernel.problems.Problem;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * 同意の取りやめ。By the person or a proxy. When the call returns, the end is on disk: every look that begins after it is
 * refused.
 */
@Service
public class OwnConsents {

    private final Consents consents;
    private final OwnRight right;

    OwnConsents(Consents consents, OwnRight right) {
        this.consents = consents;
        this.right = right;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; CONSENT-OVER when it holds no more, or never was this person's */
    @Transactional(noRollbackFor = Problem.class)
    public void end(OwnAct act, UUID id) {
        String subject = consents.find(act.person(), id)
                .map(Consent::consentClass)
                .map(Enum::name)
                .orElse("CONSENT");
        right.requireConsenting(act, Act.END_CONSENT, subject);
        if (!consents.end(act.person(), id, right.present(), OwnRight.endedBy(act))) {
            throw right.refused(act, Act.END_CONSENT, subject, RefusalReason.CONSENT_OVER);
        }
        right.done(act, Act.END_CONSENT, subject);
    }
}
