package jp.musubi.platform.eligibility;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.consent.LetterConsentWay;
import jp.musubi.platform.kernel.consent.LetterConsents;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 画面での診療情報提供書の同意。Opens waiting letters to the facility on whose reader the card lies. */
@Component
class ReaderLetters {

    private final LetterConsents letters;
    private final VisitLog log;
    private final Clock clock;

    ReaderLetters(LetterConsents letters, VisitLog log, Clock clock) {
        this.letters = letters;
        this.log = log;
        this.clock = clock;
    }

    /** 同意保留文書一覧, and those open to another facility, which the person may move here. */
    List<LetterConsent> listWaiting(Visit visit) {
        return letters.listOf(visit.person()).stream()
                .filter(letter -> letter.state() == LetterState.WAITING || letter.state() == LetterState.OPENABLE)
                .filter(letter -> !letter.opensTo(visit.facility()))
                .toList();
    }

    /** Those that wait for this facility, in the transaction of the visit. */
    void openWaiting(Visit visit) {
        letters.listPending(visit.person()).stream()
                .filter(letter -> letter.addressee().equals(visit.facility()))
                .forEach(letter -> open(visit, letter.letterId()));
    }

    /** All of them, or none when one of them was changed meanwhile. */
    @Transactional
    void open(Visit visit, Set<UUID> chosen, Caller caller) {
        for (UUID letter : chosen) {
            if (!open(visit, letter)) {
                throw new Problem(ProblemCode.CONFLICT);
            }
        }
        log.done(VisitCall.OPEN_LETTERS, caller, visit.person(), Set.of(ConsentClass.LETTER));
    }

    private boolean open(Visit visit, UUID letter) {
        return letters.give(new LetterConsents.Given(
                visit.person(),
                letter,
                visit.facility(),
                LetterConsentWay.READER_AT_ADDRESSEE,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                visit.proxy()));
    }
}
