package jp.musubi.platform.records.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.CheckupDelay;
import jp.musubi.platform.records.OwnFigures;
import jp.musubi.platform.records.SubmissionFigures;
import jp.musubi.platform.records.checkups.SentRows;
import jp.musubi.platform.records.ledger.FigureRows;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 自施設の提出を数える窓口。 */
@Component
class FigureDesk implements OwnFigures {

    private static final int MONTHS = 24;
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final OwnSubmissions own;
    private final FigureRows rows;
    private final SentRows checkups;
    private final Clock clock;

    FigureDesk(OwnSubmissions own, FigureRows rows, SentRows checkups, Clock clock) {
        this.own = own;
        this.rows = rows;
        this.checkups = checkups;
        this.clock = clock;
    }

    @Override
    public SubmissionFigures count(LocalDate from, LocalDate until, Caller caller, String interaction) {
        FacilityCode facility = own.requireFacility(caller, interaction);
        if (until.isBefore(from) || until.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "until");
        }
        return rows.count(facility, from, until);
    }

    @Override
    public List<CheckupDelay> listCheckupDelays(Caller caller, String interaction) {
        FacilityCode facility = own.requireFacility(caller, interaction);
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        return checkups.listMonths(facility, today.withDayOfMonth(1).minusMonths(MONTHS - 1L));
    }
}
