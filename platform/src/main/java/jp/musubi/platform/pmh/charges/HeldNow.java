package jp.musubi.platform.pmh.charges;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.eligibility.subsidies.SubsidyReading;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown.Words;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.pmh.avoided.NoteStale;
import jp.musubi.platform.pmh.ledger.MonthRows;
import jp.musubi.platform.pmh.ledger.MonthUsed;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.standard.calculation.burden.NotHere;
import jp.musubi.standard.calculation.burden.Subsidy;
import jp.musubi.standard.calculation.burden.Treated;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 資格の答えに添える助成。With what is left of this month's ceiling. */
@Component
class HeldNow implements SubsidyReading {

    private final FindSubsidies find;
    private final MonthRows ledger;
    private final NoteStale stale;

    HeldNow(FindSubsidies find, MonthRows ledger, NoteStale stale) {
        this.find = find;
        this.ledger = ledger;
        this.stale = stale;
    }

    @Override
    public List<SubsidyShown> listFor(AccessGrant grant, @Nullable FacilityCode facility, LocalDate day) {
        if (facility != null) {
            stale.note(find.listAll(grant, day), facility, day);
        }
        return find.listFor(grant, facility, day).stream()
                .map(one -> shown(one, YearMonth.from(day)))
                .toList();
    }

    private SubsidyShown shown(HeldSubsidy one, YearMonth month) {
        Holding holding = one.holding();
        MonthUsed used = ledger.find(one.account(month));
        Treated visit = Treated.of(0, Care.OUTPATIENT);
        Subsidy subsidy = one.subsidy().using(new Used(used.yen(), used.times(), 0, 0));
        NotHere notHere = subsidy.notHere(visit);
        LocalDate until = holding.valid().until();
        return new SubsidyShown(
                UUID.fromString(subsidy.id()),
                subsidy.law(),
                one.name(),
                holding.numbers().payer(),
                holding.numbers().recipient(),
                holding.valid().from(),
                until == null ? null : until.minusDays(1),
                holding.incomeClass(),
                subsidy.ceiling(visit),
                subsidy.left(visit),
                one.rules(),
                notHere == null ? null : new Words(notHere.japanese(), notHere.english()),
                notHere != null && notHere.paidBack());
    }
}
