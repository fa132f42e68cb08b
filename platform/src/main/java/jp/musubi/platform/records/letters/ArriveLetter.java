package jp.musubi.platform.records.letters;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Optional;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterConsentWay;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.records.signatures.SignatureReport;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 文書が届く、取り消される。What the intake does to a letter, in the transaction of the intake, behind the unit's lock. */
@Component
public class ArriveLetter {

    private final DeliveryRows rows;
    private final StepRows steps;
    private final TakeTurn turns;
    private final LetterConsents consents;
    private final TellArrival arrivals;
    private final MoveLetter moving;
    private final SignatureRows signatures;

    ArriveLetter(
            DeliveryRows rows,
            StepRows steps,
            TakeTurn turns,
            LetterConsents consents,
            TellArrival arrivals,
            MoveLetter moving,
            SignatureRows signatures) {
        this.rows = rows;
        this.steps = steps;
        this.turns = turns;
        this.consents = consents;
        this.arrivals = arrivals;
        this.moving = moving;
        this.signatures = signatures;
    }

    /**
     * 届いた文書。
     *
     * @param by name of the caller who sent it
     * @param sha256 of the bytes as sent
     * @param signature what was found of its signature; null when it was checked before
     */
    public record Sent(
            Letter.Id id,
            int version,
            FacilityCode sender,
            FacilityCode addressee,
            String by,
            byte[] sha256,
            @Nullable SignatureReport signature) {}

    /** Whether these bytes are the letter as it stands: then sending them is a retry and changes nothing. */
    public boolean isRepeat(Letter.Id id, byte[] sha256) {
        Letter letter = rows.find(id).orElse(null);
        return letter != null
                && letter.state().isUnderWay()
                && rows.findSha256(id)
                        .filter(kept -> MessageDigest.isEqual(kept, sha256))
                        .isPresent();
    }

    /**
     * Before anything is changed: whether the letter can be sent once more under its identifier.
     *
     * @throws Problem LETTER-STATE, LETTER-ERASED when it was opened, received or erased
     */
    public void requireReplaceable(Letter.Id id, Instant at) {
        consents.hold(id.person(), id.unit());
        rows.lock(id).map(letter -> turns.settle(letter, at)).ifPresent(letter -> turns.get(letter, again(letter)));
    }

    /** The consents know of it already. */
    public void arrived(Sent sent, Instant at) {
        Letter before = rows.lock(sent.id()).orElse(null);
        Turn turn = before == null
                ? LetterTurns.standard().find(null, LetterAct.SEND).orElseThrow()
                : turns.get(before, again(before));
        Letter letter = Letter.sent(sent.id(), sent.version(), sent.sender(), sent.addressee(), at);
        rows.put(letter, sent.sha256());
        if (sent.signature() != null) {
            signatures.put(letter.id(), sent.signature());
        }
        steps.add(letter.id(), turn, new Step.Doer(sent.sender(), sent.by(), null, null), at);
        FacilityCode former = before == null ? null : before.addressee();
        arrivals.tell(agreedOrNot(letter, at), former, at);
    }

    /** The sender took the unit back; a letter already opened stays with its addressee. */
    public void cancelled(Letter.Id id, String by, Instant at) {
        rows.lock(id)
                .map(letter -> turns.settle(letter, at))
                .filter(letter -> LetterTurns.standard()
                        .find(letter.state(), LetterAct.CANCEL)
                        .isPresent())
                .ifPresent(letter ->
                        turns.take(letter, LetterAct.CANCEL, new Step.Doer(letter.sender(), by, null, null), at));
    }

    /**
     * The number it came under is another person's now, or nobody's; the consents know of it already. It waits for the
     * new person's consent; what happened to it before goes with it.
     */
    public void relinked(Letter.Id id, @Nullable PersonId to, Instant at) {
        rows.lock(id).map(letter -> turns.settle(letter, at)).ifPresent(letter -> {
            if (letter.state() == DeliveryState.OPENABLE) {
                turns.take(letter, LetterAct.RELINK, Step.Doer.NOBODY, at);
            }
            if (to != null) {
                moving.move(id, to);
            }
        });
    }

    private Letter agreedOrNot(Letter letter, Instant at) {
        Optional<LetterConsent> consent = consents.find(
                        letter.id().person(), letter.id().unit())
                .filter(one -> one.state() == LetterState.OPENABLE);
        if (consent.isEmpty()) {
            return turns.take(letter, LetterAct.WAIT, Step.Doer.NOBODY, at);
        }
        return turns.take(letter, LetterAct.AGREE, new Step.Doer(null, null, way(consent.get()), null), at);
    }

    private static @Nullable String way(LetterConsent consent) {
        LetterConsentWay way = consent.way();
        return way == null ? null : way.name();
    }

    private static LetterAct again(Letter letter) {
        return letter.state().isUnderWay() ? LetterAct.REPLACE : LetterAct.RESEND;
    }
}
