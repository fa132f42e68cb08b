package jp.musubi.platform.records.lists;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.records.OwnQuota;
import jp.musubi.platform.records.SubmissionQuota;
import jp.musubi.platform.records.SubmissionQuota.CallerUse;
import jp.musubi.platform.records.SubmissionQuota.Share;
import jp.musubi.platform.records.ledger.LedgerRules;
import jp.musubi.platform.records.ledger.QuotaRows;
import jp.musubi.platform.records.ledger.QuotaSwitch;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 自施設の提出の上限を答える窓口。 */
@Component
class QuotaDesk implements OwnQuota {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final OwnSubmissions own;
    private final QuotaRows rows;
    private final ListRows lists;
    private final QuotaSwitch quotas;
    private final Clock clock;

    QuotaDesk(OwnSubmissions own, QuotaRows rows, ListRows lists, QuotaSwitch quotas, Clock clock) {
        this.own = own;
        this.rows = rows;
        this.lists = lists;
        this.quotas = quotas;
        this.clock = clock;
    }

    @Override
    public SubmissionQuota ask(Caller caller, String interaction) {
        FacilityCode facility = own.requireFacility(caller, interaction);
        LocalDate today = LocalDate.ofInstant(clock.instant(), JAPAN);
        List<CallerUse> callers = rows.list(facility, today);
        long documents = callers.stream().mapToLong(CallerUse::documents).sum();
        long bytes = callers.stream().mapToLong(CallerUse::bytes).sum();
        return new SubmissionQuota(
                today,
                quotas.on(),
                new Share(documents, LedgerRules.documentsOn(today, facility)),
                new Share(bytes, LedgerRules.bytesOn(today, facility)),
                new Share(lists.countUnderWay(facility), LedgerRules.listsUnderWayOn(today)),
                callers);
    }
}
