package jp.musubi.platform.records.lists;

import java.time.LocalDate;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.OwnFigures;
import jp.musubi.platform.records.SubmissionFigures;
import jp.musubi.platform.records.ledger.FigureRows;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 自施設の提出を数える窓口。 */
@Component
class FigureDesk implements OwnFigures {

    private final OwnSubmissions own;
    private final FigureRows rows;

    FigureDesk(OwnSubmissions own, FigureRows rows) {
        this.own = own;
        this.rows = rows;
    }

    @Override
    public SubmissionFigures count(LocalDate from, LocalDate until, Caller caller, String interaction) {
        FacilityCode facility = own.requireFacility(caller, interaction);
        if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "until");
        }
        return rows.count(facility, from, until);
    }
}
