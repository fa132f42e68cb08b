package jp.musubi.platform.records.letters;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.letters.LetterLog.Call;
import jp.musubi.platform.records.signatures.SignatureReport;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * 宛先の窓口。Lists, opens, receives and returns what came to the caller's own facility. A letter of another facility and
 * one that does not exist are one answer.
 */
@Component
public class AddresseeDesk {

    private final LetterBook book;
    private final AccessDesk access;
    private final OpenLetter work;
    private final LetterLog log;
    private final Clock clock;

    AddresseeDesk(LetterBook book, AccessDesk access, OpenLetter work, LetterLog log, Clock clock) {
        this.book = book;
        this.access = access;
        this.work = work;
        this.log = log;
        this.clock = clock;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-AREA, ACCESS-PURPOSE */
    public BoxPage list(Caller caller, BoxQuery query, String interaction) {
        Call call = new Call(caller, Act.VIEW, interaction);
        BoxPage page = book.page(log.requireFacility(call, Doing.OPEN_LETTER), Box.IN, query);
        log.done(call, null);
        return page;
    }

    /**
     * Arrivals behind this number, oldest first; asking with the number of the last one gives what came since.
     *
     * @param after 0 for the first
     * @throws Problem as above
     */
    public List<LetterArrival> listArrivals(Caller caller, long after, int most, String interaction) {
        Call call = new Call(caller, Act.VIEW, interaction);
        return book.listArrivals(log.requireFacility(call, Doing.OPEN_LETTER), after, most);
    }

    /** @throws Problem as above, and LETTER-NOT-FOUND */
    public LetterStory find(Caller caller, UUID id, String interaction) {
        Call call = new Call(caller, Act.VIEW, interaction);
        return book.getStory(getOwn(call, id), Box.IN);
    }

    /**
     * 開封。The document, byte for byte as it was sent; the first time it becomes 開封済, after that it is fetched again.
     *
     * @throws Problem as above; LETTER-WAITS without consent, LETTER-ERASED, LETTER-STATE
     */
    public byte[] open(Caller caller, UUID id, String interaction) {
        Call call = new Call(caller, Act.VIEW, interaction);
        Letter letter = getOwn(call, id);
        return granted(call, letter, grant -> work.open(letter, grant, clock.instant()));
    }

    /**
     * 署名の確かめ直し。As of now, of a letter that the addressee may open; it need not be opened for it.
     *
     * @throws Problem as {@link #open}
     */
    public SignatureReport checkSignature(Caller caller, UUID id, String interaction) {
        Call call = new Call(caller, Act.VIEW, interaction);
        Letter letter = getOwn(call, id);
        return granted(call, letter, grant -> work.checkAgain(letter, grant, clock.instant()));
    }

    /**
     * 事前指示. What a letter that was opened already says of the person's directives; nothing of one that was not, nor of an
     * erased one. A look at the letter like opening it once more.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-AREA, ACCESS-PURPOSE; LETTER-NOT-FOUND
     */
    public List<Directive> listDirectives(Caller caller, UUID id, String interaction) {
        Call call = new Call(caller, Act.VIEW, interaction);
        Letter letter = getOwn(call, id);
        if (!isOpened(letter)) {
            return List.of();
        }
        return granted(call, letter, grant -> DirectiveReader.read(work.open(letter, grant, clock.instant())));
    }

    /**
     * 中身を読む。Of a letter that was opened already; a look at it like opening it once more.
     *
     * @throws Problem as {@link #open}; LETTER-STATE for one that was not opened yet
     */
    public LetterContent read(Caller caller, UUID id, String interaction) {
        Call call = new Call(caller, Act.VIEW, interaction);
        Letter letter = getOwn(call, id);
        return granted(call, letter, grant -> {
            if (!isOpened(letter)) {
                throw new Problem(ProblemCode.LETTER_STATE, letter.state().name());
            }
            return ContentReader.read(work.open(letter, grant, clock.instant()));
        });
    }

    private boolean isOpened(Letter letter) {
        return (letter.state() == DeliveryState.OPENED || letter.state() == DeliveryState.RECEIVED)
                && !letter.isDueAt(clock.instant());
    }

    private <T> T granted(Call call, Letter letter, Function<AccessGrant, T> reading) {
        logged(call, letter, () -> work.require(letter, LetterAct.OPEN, clock.instant()));
        UUID id = letter.id().unit();
        var request = new AccessRequest(
                        call.caller(), letter.id().person(), Set.of(DataClass.LETTER), call.interaction())
                .ofLetter(id);
        if (access.decide(request) instanceof AccessDecision.Granted granted
                && id.equals(granted.grant().letter())) {
            return logged(call, letter, () -> reading.apply(granted.grant()));
        }
        throw new Problem(ProblemCode.ACCESS_REFUSED);
    }

    /** 受領。The addressee keeps it from now on; @throws Problem as above */
    public void receive(Caller caller, UUID id, String interaction) {
        Call call = new Call(caller, Act.RECEIVE, interaction);
        Letter letter = getOwn(call, id);
        logged(call, letter, () -> work.take(letter, LetterAct.RECEIVE, doer(caller, null), clock.instant()));
        log.done(call, letter.id().person());
    }

    /** 差戻し。Only what was not opened yet; @throws Problem as above */
    public void giveBack(Caller caller, UUID id, WrittenReason reason, String interaction) {
        Call call = new Call(caller, Act.RETURN, interaction);
        Letter letter = getOwn(call, id);
        logged(call, letter, () -> work.take(letter, LetterAct.RETURN, doer(caller, reason.text()), clock.instant()));
        log.done(call, letter.id().person());
    }

    private Letter getOwn(Call call, UUID id) {
        FacilityCode own = log.requireFacility(call, Doing.OPEN_LETTER);
        return book.find(own, Box.IN, id)
                .orElseThrow(() -> log.refused(call, null, new Problem(ProblemCode.LETTER_NOT_FOUND)));
    }

    private <T> T logged(Call call, Letter letter, Supplier<T> work) {
        try {
            return work.get();
        } catch (Problem refused) {
            throw log.refused(call, letter.id().person(), refused);
        }
    }

    private static Step.Doer doer(Caller caller, @Nullable String reason) {
        return new Step.Doer(caller.facility(), caller.name(), null, reason);
    }
}
