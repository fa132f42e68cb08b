package jp.musubi.platform.eligibility;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.consent.LetterConsent;
import jp.musubi.platform.kernel.people.PersonId;
import org.springframework.stereotype.Service;

/** 受付で見る同意保留文書の窓口。 */
@Service
class ReaderLetterDesk implements LettersAtReader {

    private final AccessDesk access;
    private final VisitBook book;
    private final ReaderLetters letters;
    private final VisitLog log;

    ReaderLetterDesk(AccessDesk access, VisitBook book, ReaderLetters letters, VisitLog log) {
        this.access = access;
        this.book = book;
        this.letters = letters;
        this.log = log;
    }

    @Override
    public List<LetterConsent> listWaiting(UUID visit, Caller caller) {
        Visit open = getAtReader(VisitCall.LIST_LETTERS, visit, caller);
        log.done(VisitCall.LIST_LETTERS, caller, open.person(), Set.of(ConsentClass.LETTER));
        return letters.listWaiting(open);
    }

    @Override
    public void open(UUID visit, Set<UUID> chosen, Caller caller) {
        Visit open = getAtReader(VisitCall.OPEN_LETTERS, visit, caller);
        Set<UUID> waiting =
                letters.listWaiting(open).stream().map(LetterConsent::letterId).collect(Collectors.toSet());
        if (!waiting.containsAll(chosen)) {
            throw log.refused(VisitCall.OPEN_LETTERS, caller, open.person(), RefusalReason.LETTER_NOT_WAITING);
        }
        letters.open(open, chosen, caller);
    }

    private Visit getAtReader(VisitCall call, UUID id, Caller caller) {
        access.findRefusalToOpenVisit(caller).ifPresent(reason -> {
            throw log.refused(call, caller, null, reason);
        });
        PersonId person = book.getPerson(call, id, caller);
        return book.findAtReader(person, id)
                .orElseThrow(() -> log.refused(call, caller, person, RefusalReason.VISIT_OVER));
    }
}
