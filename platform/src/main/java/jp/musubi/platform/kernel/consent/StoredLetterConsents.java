package jp.musubi.platform.kernel.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 診療情報提供書の同意の仕事。Each act is one transaction behind the lock of the letter's row. */
@Service
class StoredLetterConsents implements LetterConsents {

    private final LetterRows rows;
    private final GivenLetterRows given;
    private final ApplicationEventPublisher events;

    StoredLetterConsents(LetterRows rows, GivenLetterRows given, ApplicationEventPublisher events) {
        this.rows = rows;
        this.given = given;
        this.events = events;
    }

    @Override
    @Transactional
    public void announce(Announced letter, boolean oral) {
        LetterConsent before = rows.lock(letter.person(), letter.letterId()).orElse(null);
        if (before == null) {
            rows.add(letter);
        } else if (before.state() == LetterState.RECEIVED || isSame(before, letter)) {
            return;
        } else {
            rows.endConsent(letter.person(), letter.letterId(), letter.at(), EndedBy.MOVED);
            rows.readdress(letter);
        }
        if (oral) {
            rows.addConsent(new Given(
                    letter.person(),
                    letter.letterId(),
                    letter.addressee(),
                    LetterConsentWay.ORAL_AT_SENDER,
                    letter.at(),
                    null));
            rows.setState(letter.person(), letter.letterId(), letter.addressee(), LetterState.OPENABLE);
        }
    }

    /** A letter sent again to the facility that may open it already, or that waits: nothing of the consent changes. */
    private static boolean isSame(LetterConsent before, Announced letter) {
        return before.state() != LetterState.WITHDRAWN && before.addressee().equals(letter.addressee());
    }

    @Override
    @Transactional
    public void withdraw(PersonId person, UUID letterId, Instant at) {
        rows.lock(person, letterId)
                .filter(letter -> letter.state() != LetterState.RECEIVED)
                .ifPresent(letter -> {
                    rows.endConsent(person, letterId, at, EndedBy.FACILITY);
                    rows.setState(person, letterId, letter.addressee(), LetterState.WITHDRAWN);
                });
    }

    @Override
    public Optional<LetterConsent> hold(PersonId person, UUID letterId) {
        return rows.lock(person, letterId);
    }

    @Override
    public Optional<LetterConsent> find(PersonId person, UUID letterId) {
        return rows.find(person, letterId);
    }

    @Override
    public List<LetterConsent> listPending(PersonId person) {
        return listOf(person).stream()
                .filter(letter -> letter.state() == LetterState.WAITING)
                .toList();
    }

    @Override
    public List<LetterConsent> listOf(PersonId person) {
        return rows.listOf(person);
    }

    @Override
    public List<GivenLetterConsent> listGiven(PersonId person) {
        return given.listOf(person);
    }

    @Override
    @Transactional
    public void relink(PersonId from, UUID letterId, @Nullable PersonId to, Instant at) {
        rows.lockMovedToo(from, letterId).ifPresent(letter -> {
            rows.endConsent(from, letterId, at, EndedBy.RELINKED);
            rows.leave(from, letterId, at);
            if (to != null) {
                rows.arrive(letter, to, letter.state() == LetterState.OPENABLE ? LetterState.WAITING : letter.state());
            }
        });
    }

    @Override
    @Transactional
    public boolean give(Given given) {
        LetterConsent letter = rows.lock(given.person(), given.letterId()).orElse(null);
        if (letter == null || !movable(letter) || letter.opensTo(given.facility())) {
            return false;
        }
        rows.endConsent(given.person(), given.letterId(), given.at(), EndedBy.MOVED);
        rows.addConsent(given);
        rows.setState(given.person(), given.letterId(), given.facility(), LetterState.OPENABLE);
        events.publishEvent(new LetterConsentChanged(
                given.person(), given.letterId(), true, given.facility(), given.way(), given.at()));
        return true;
    }

    private static boolean movable(LetterConsent letter) {
        return letter.state() == LetterState.WAITING || letter.state() == LetterState.OPENABLE;
    }

    @Override
    @Transactional
    public boolean end(PersonId person, UUID letterId, Instant at, EndedBy by) {
        LetterConsent letter = rows.lock(person, letterId).orElse(null);
        if (letter == null || letter.state() != LetterState.OPENABLE) {
            return false;
        }
        rows.endConsent(person, letterId, at, by);
        rows.setState(person, letterId, letter.addressee(), LetterState.WAITING);
        events.publishEvent(new LetterConsentChanged(person, letterId, false, letter.addressee(), null, at));
        return true;
    }

    @Override
    @Transactional
    public boolean receive(PersonId person, UUID letterId, FacilityCode facility) {
        LetterConsent letter = rows.lock(person, letterId).orElse(null);
        if (letter == null || letter.state() != LetterState.OPENABLE || !letter.opensTo(facility)) {
            return false;
        }
        rows.setState(person, letterId, facility, LetterState.RECEIVED);
        return true;
    }
}
