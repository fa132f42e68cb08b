package jp.musubi.platform.records.lists;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.records.SubmissionLines;
import jp.musubi.platform.records.SubmissionList;
import jp.musubi.platform.records.SubmissionLists;
import jp.musubi.platform.records.SubmissionResult;
import jp.musubi.platform.records.ledger.LedgerRules;
import jp.musubi.platform.records.ledger.QuotaSwitch;
import jp.musubi.platform.records.ledger.ReadLedger;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** 一覧で送る窓口。 */
@Component
class ListDesk implements SubmissionLists {

    private static final int PAGE = 500;
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final ListRows rows;
    private final ReceiveList receiving;
    private final QueueRounds rounds;
    private final ReadLedger ledger;
    private final ListRights rights;
    private final QuotaSwitch quotas;
    private final Clock clock;

    ListDesk(
            ListRows rows,
            ReceiveList receiving,
            QueueRounds rounds,
            ReadLedger ledger,
            ListRights rights,
            QuotaSwitch quotas,
            Clock clock) {
        this.rows = rows;
        this.receiving = receiving;
        this.rounds = rounds;
        this.ledger = ledger;
        this.rights = rights;
        this.quotas = quotas;
        this.clock = clock;
    }

    @Override
    public SubmissionList receive(String name, SubmissionLines lines, Caller caller) {
        FacilityCode facility = rights.requireSender(caller);
        if (!NAME.matcher(name).matches() || rights.holdsMyNumber(name)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "name");
        }
        ListRows.Row list = rows.find(facility, name).orElseGet(() -> begin(facility, name, caller));
        try {
            receiving.receive(list, lines, caller);
        } catch (Problem refused) {
            if (refused.code() == ProblemCode.LIST_TOO_LARGE && !list.complete()) {
                rows.stop(list, moment());
            }
            throw refused;
        }
        rounds.begin(facility);
        return counted(facility, name);
    }

    /** @throws Problem LIST-BUSY */
    private ListRows.Row begin(FacilityCode facility, String name, Caller caller) {
        int most = LedgerRules.listsUnderWayOn(LocalDate.ofInstant(clock.instant(), JAPAN));
        if (quotas.on() && rows.countUnderWay(facility) >= most) {
            throw new Problem(ProblemCode.LIST_BUSY);
        }
        try {
            rows.add(facility, UUID.randomUUID(), name, caller.name(), moment());
        } catch (DuplicateKeyException another) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        return rows.find(facility, name).orElseThrow();
    }

    @Override
    public SubmissionList get(String name, Caller caller, String interaction) {
        return counted(rights.requireFollower(caller, interaction), name);
    }

    @Override
    public List<SubmissionList> listNewest(Caller caller, String interaction) {
        return rows.listNewest(rights.requireFollower(caller, interaction)).stream()
                .map(rows::counted)
                .toList();
    }

    @Override
    public List<SubmissionResult> listResults(SubmissionList list, int after) {
        List<SubmissionResult> lines = ledger.listLines(list.facility(), list.id(), after, PAGE);
        return lines.stream().takeWhile(line -> line.state().over()).toList();
    }

    @Override
    public SubmissionList stop(String name, Caller caller) {
        return stop(name, rights.requireSender(caller));
    }

    @Override
    public SubmissionList stop(String name, Caller caller, String interaction) {
        SubmissionList stopped = stop(name, rights.requireFollower(caller, interaction));
        rights.stopped(caller, interaction);
        return stopped;
    }

    private SubmissionList stop(String name, FacilityCode facility) {
        rows.find(facility, name).ifPresent(list -> rows.stop(list, moment()));
        return counted(facility, name);
    }

    private SubmissionList counted(FacilityCode facility, String name) {
        return rows.find(facility, name).map(rows::counted).orElseThrow(() -> new Problem(ProblemCode.LIST_NOT_FOUND));
    }

    private Instant moment() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
