package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/** 診療情報提供書の同意の入口。Knows who may open which letter; the letter itself is kept elsewhere. */
public interface LetterConsents {

    /**
     * A letter has come, or has come again: a known one keeps its consent unless the addressee is another.
     *
     * @param oral whether the person agreed at the sender, so that it need not wait
     */
    void announce(Announced letter, boolean oral);

    /** The sender took the letter back; one already received stays so. */
    void withdraw(PersonId person, UUID letterId, Instant at);

    Optional<LetterConsent> find(PersonId person, UUID letterId);

    /** The same, and nobody else changes it until the caller's transaction ends. */
    Optional<LetterConsent> hold(PersonId person, UUID letterId);

    /** 同意保留文書一覧。Letters that wait for this person's consent, newest first. */
    List<LetterConsent> listPending(PersonId person);

    /** All letters about this person, newest first. */
    List<LetterConsent> listOf(PersonId person);

    /** All consents that this person gave to open letters, ended ones too, newest first. */
    List<GivenLetterConsent> listGiven(PersonId person);

    /**
     * Lets this facility open a letter that is not yet received; another than the present addressee becomes the
     * addressee, and the former's consent ends.
     *
     * @return false, and nothing changed, when no letter of this id waits or can still be moved
     */
    boolean give(Given given);

    /** Takes back the consent to a letter that is not yet received; false, and nothing changed, otherwise. */
    boolean end(PersonId person, UUID letterId, Instant at, EndedBy by);

    /** The addressee has it now: the consent is no longer turned back. False when nobody may open it. */
    boolean receive(PersonId person, UUID letterId, FacilityCode facility);

    /** 届いた診療情報提供書。 */
    record Announced(UUID letterId, PersonId person, FacilityCode sender, FacilityCode addressee, Instant at) {}

    /**
     * 番号の紐付けの直しに付いていく。The letter is another person's now, or nobody's; the consent of whoever it was
     * thought to be ends. With the new person it waits, unless it was received or taken back before. A letter that was
     * nobody's is still named by whose it was last. Runs in the caller's transaction.
     *
     * @param to whose it is, or null for nobody's
     */
    void relink(PersonId from, UUID letterId, @Nullable PersonId to, Instant at);

    /** @param proxy who consented for the person, or null when the person did */
    record Given(
            PersonId person,
            UUID letterId,
            FacilityCode facility,
            LetterConsentWay way,
            Instant at,
            @Nullable PersonId proxy) {}
}
