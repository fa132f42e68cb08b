package jp.musubi.platform.records.letters;

import java.time.Instant;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.signatures.LetterSignatures;
import jp.musubi.platform.records.signatures.SignatureReport;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 宛先の仕事。Each act is one transaction: the consent is held first, the letter's row second. */
@Component
class OpenLetter {

    private final LetterConsents consents;
    private final DeliveryRows rows;
    private final TakeTurn turns;
    private final LetterDocuments documents;
    private final SignatureRows signatures;
    private final LetterSignatures checking;

    OpenLetter(
            LetterConsents consents,
            DeliveryRows rows,
            TakeTurn turns,
            LetterDocuments documents,
            SignatureRows signatures,
            LetterSignatures checking) {
        this.consents = consents;
        this.rows = rows;
        this.turns = turns;
        this.documents = documents;
        this.signatures = signatures;
        this.checking = checking;
    }

    /** @throws Problem when the table has no such turn from the state of this moment */
    @Transactional(noRollbackFor = Problem.class)
    Turn require(Letter seen, LetterAct act, Instant now) {
        return turns.get(held(seen, now), act);
    }

    /** Of many who open at once each gets the document, and one step is kept. */
    @Transactional(noRollbackFor = Problem.class)
    byte[] open(Letter seen, AccessGrant grant, Instant now) {
        Letter letter = held(seen, now);
        FacilityCode own = letter.addressee();
        Turn turn = turns.get(letter, LetterAct.OPEN);
        if (!turn.isRepeat()
                && !consents.receive(letter.id().person(), letter.id().unit(), own)) {
            throw new Problem(ProblemCode.LETTER_WAITS);
        }
        var caller = grant.caller();
        turns.take(letter, LetterAct.OPEN, new Step.Doer(own, caller.name(), null, null), now);
        return documents.sent(letter, grant);
    }

    /**
     * 署名の確かめ直し。Of a letter that may be opened, without opening it: nothing of its content leaves.
     *
     * @throws Problem as {@link #require}
     */
    @Transactional(noRollbackFor = Problem.class)
    SignatureReport checkAgain(Letter seen, AccessGrant grant, Instant now) {
        Letter letter = held(seen, now);
        turns.get(letter, LetterAct.OPEN);
        SignatureReport kept = signatures.find(letter.id()).orElse(null);
        return checking.checkAgain(documents.sent(letter, grant), kept == null ? null : kept.own(), now);
    }

    @Transactional(noRollbackFor = Problem.class)
    Letter take(Letter seen, LetterAct act, Step.Doer doer, Instant now) {
        return turns.take(held(seen, now), act, doer, now);
    }

    /** As it is now, and nobody else changes it; @throws Problem LETTER-NOT-FOUND when it was moved to another facility */
    private Letter held(Letter seen, Instant now) {
        LetterConsent held = consents.hold(seen.id().person(), seen.id().unit()).orElse(null);
        Letter letter = rows.lock(seen.id())
                .map(one -> turns.settle(one, now))
                .orElseThrow(() -> new Problem(ProblemCode.LETTER_NOT_FOUND));
        if (held == null || !letter.addressee().equals(seen.addressee())) {
            throw new Problem(ProblemCode.LETTER_NOT_FOUND);
        }
        return letter;
    }
}
