package jp.musubi.platform.records.lists;

import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.OwnFigures;
import jp.musubi.platform.records.SentSubmissions;
import jp.musubi.platform.records.ledger.SentLines;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 自施設が送ったものを一つずつ見る窓口。 */
@Component
class SentDesk implements SentSubmissions {

    private final OwnSubmissions own;
    private final SentLines lines;

    SentDesk(OwnSubmissions own, SentLines lines) {
        this.own = own;
        this.lines = lines;
    }

    @Override
    public Sent list(Asked asked, Caller caller, String interaction) {
        FacilityCode facility = own.requireFacility(caller, interaction);
        if (asked.until().isBefore(asked.from())
                || asked.until().isAfter(asked.from().plusDays(OwnFigures.MOST_DAYS - 1L))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "until");
        }
        Sent sent = lines.list(facility, asked);
        if (asked.page() > 1 && sent.lines().isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "page");
        }
        return sent;
    }
}
