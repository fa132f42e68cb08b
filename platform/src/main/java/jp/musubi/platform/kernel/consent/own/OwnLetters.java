package jp.musubi.platform.kernel.consent.own;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.consent.LetterConsentWay;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 診療情報提供書を本人の頁で開く。Consent, change of destination, and taking the consent back before it was received. */
@Service
public class OwnLetters {

    private static final String SUBJECT = "LETTER";
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** 保険医療機関(access-matrix §3: the addressee is an insured medical facility). */
    private static final Set<FacilityKind> ADDRESSEES =
            EnumSet.of(FacilityKind.HOSPITAL, FacilityKind.CLINIC, FacilityKind.DENTAL);

    private final LetterConsents letters;
    private final Facilities facilities;
    private final OwnRight right;

    OwnLetters(LetterConsents letters, Facilities facilities, OwnRight right) {
        this.letters = letters;
        this.facilities = facilities;
        this.right = right;
    }

    /** Facilities to which a letter can be moved today, by code. */
    public List<Facility> listAddressees() {
        LocalDate today = LocalDate.ofInstant(right.present(), TOKYO);
        return facilities.list().stream()
                .filter(facility -> ADDRESSEES.contains(facility.kind()) && facility.takesPartOn(today))
                .toList();
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; LETTER-NOT-WAITING, also for a facility that takes no letters */
    @Transactional(noRollbackFor = Problem.class)
    public void open(OwnAct act, UUID letter, FacilityCode facility) {
        right.requireConsenting(act, Act.GIVE_CONSENT, SUBJECT);
        Instant now = right.present();
        boolean known = listAddressees().stream().anyMatch(one -> one.code().equals(facility));
        if (!known
                || !letters.give(new LetterConsents.Given(
                        act.person(), letter, facility, LetterConsentWay.PORTAL, now, OwnRight.proxyOf(act)))) {
            throw right.refused(act, Act.GIVE_CONSENT, SUBJECT, RefusalReason.LETTER_NOT_WAITING);
        }
        right.done(act, Act.GIVE_CONSENT, SUBJECT);
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; LETTER-NOT-WAITING when it was received or nobody may open it */
    @Transactional(noRollbackFor = Problem.class)
    public void end(OwnAct act, UUID letter) {
        right.requireConsenting(act, Act.END_CONSENT, SUBJECT);
        if (!letters.end(act.person(), letter, right.present(), OwnRight.endedBy(act))) {
            throw right.refused(act, Act.END_CONSENT, SUBJECT, RefusalReason.LETTER_NOT_WAITING);
        }
        right.done(act, Act.END_CONSENT, SUBJECT);
    }
}
