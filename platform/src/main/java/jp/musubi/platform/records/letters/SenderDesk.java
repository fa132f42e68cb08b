package jp.musubi.platform.records.letters;

import java.util.UUID;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.letters.LetterLog.Call;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/**
 * 送った施設の窓口。Asks how far its own letters are (同意・取得状況照会), takes one back, and asks whether a facility takes letters
 * (利用状況確認).
 */
@Component
public class SenderDesk {

    private final LetterBook book;
    private final CancelLetter work;
    private final Addressees addressees;
    private final LetterLog log;

    SenderDesk(LetterBook book, CancelLetter work, Addressees addressees, LetterLog log) {
        this.book = book;
        this.work = work;
        this.addressees = addressees;
        this.log = log;
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-AREA, ACCESS-PURPOSE */
    public BoxPage list(Caller caller, BoxQuery query, String interaction) {
        Call call = new Call(caller, Act.VIEW, interaction);
        BoxPage page = book.page(log.requireFacility(call, Doing.ASK_LETTER_STATE), Box.OUT, query);
        log.done(call, null);
        return page;
    }

    /** @throws Problem as above, and LETTER-NOT-FOUND */
    public LetterStory find(Caller caller, UUID id, String interaction) {
        Call call = new Call(caller, Act.VIEW, interaction);
        return book.getStory(getOwn(call, Doing.ASK_LETTER_STATE, id), Box.OUT);
    }

    /** 取消。Only what was not opened yet; @throws Problem as above, and LETTER-STATE, LETTER-ERASED */
    public void cancel(Caller caller, UUID id, String interaction) {
        Call call = new Call(caller, Act.WITHDRAW, interaction);
        Letter letter = getOwn(call, Doing.SEND_LETTER, id);
        try {
            if (!work.cancel(letter, caller)) {
                log.done(call, letter.id().person());
            }
        } catch (Problem refused) {
            throw log.refused(call, letter.id().person(), refused);
        }
    }

    /** Whether a letter may be addressed to it today; @throws Problem ACCESS-REFUSED, ACCESS-AREA, ACCESS-PURPOSE */
    public Addressees.Answer ask(Caller caller, FacilityCode facility, String interaction) {
        requireAsking(caller, interaction);
        return addressees.ask(facility);
    }

    /** Whether the caller may ask so at all; @throws Problem as {@link #ask} */
    public void requireAsking(Caller caller, String interaction) {
        log.requireFacility(new Call(caller, Act.VIEW, interaction), Doing.SEND_LETTER);
    }

    private Letter getOwn(Call call, Doing doing, UUID id) {
        FacilityCode own = log.requireFacility(call, doing);
        return book.find(own, Box.OUT, id)
                .orElseThrow(() -> log.refused(call, null, new Problem(ProblemCode.LETTER_NOT_FOUND)));
    }
}
