package jp.musubi.platform.pmh.charges;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.charges.WrittenCharge.Entry;
import jp.musubi.platform.pmh.ledger.Account;
import jp.musubi.platform.pmh.ledger.MonthRows;
import jp.musubi.platform.pmh.ledger.MonthUsed;
import jp.musubi.standard.calculation.burden.Bill;
import jp.musubi.standard.calculation.burden.BurdenCalculator;
import jp.musubi.standard.calculation.burden.Charge;
import jp.musubi.standard.calculation.burden.Part;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.Subsidy;
import jp.musubi.standard.calculation.burden.Treated;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 数えて書く。The subsidies of a grant with what is used of them, the calculation, and the entries that follow from it. */
@Component
class CountCharge {

    private final FindSubsidies find;
    private final MonthRows months;
    private final ChargeRows charges;
    private final LedgerBook book;
    private final Clock clock;
    private final BurdenCalculator calculator = BurdenCalculator.shipped();

    CountCharge(FindSubsidies find, MonthRows months, ChargeRows charges, LedgerBook book, Clock clock) {
        this.find = find;
        this.months = months;
        this.charges = charges;
        this.book = book;
        this.clock = clock;
    }

    ChargeAnswer plain(Treated treated, Patient patient, LocalDate day) {
        return new ChargeAnswer(
                null, patient, calculator.ofVisit(patient, Bill.of(treated, List.of()), day), List.of());
    }

    ChargeAnswer tryOut(AccessGrant grant, ChargeAsk ask, Patient patient) {
        Counted counted = count(grant, ask, patient, months::find);
        return answer(null, patient, counted, ask);
    }

    /** In a transaction. */
    ChargeAnswer charge(AccessGrant grant, ChargeAsk ask, Patient patient) {
        FacilityCode facility = Objects.requireNonNull(grant.caller().facility());
        Counted counted = count(grant, ask, patient, lockedInOrder(grant, ask));
        UUID before = charges.findByRequest(grant, ask.request()).orElse(null);
        if (before != null) {
            return replayed(grant, ask, patient, before);
        }
        UUID id = UUID.randomUUID();
        book.write(new WrittenCharge(
                grant.person(),
                id,
                facility,
                ask.request(),
                ask.treatedOn(),
                figures(ask, counted.charge()),
                entries(counted, ask),
                null,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                grant.caller().name()));
        return answer(id, patient, counted, ask);
    }

    Optional<PersonId> findPerson(FacilityCode facility, UUID charge) {
        return book.findPerson(facility, charge);
    }

    /** In a transaction. */
    UUID reverse(PersonId person, FacilityCode facility, UUID charge, String by) {
        WrittenCharge written = book.get(person, facility, charge);
        new TreeSet<>(written.entries().stream().map(Entry::account).toList()).forEach(months::lock);
        if (written.reverses() != null || book.isReversed(person, charge)) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        UUID id = UUID.randomUUID();
        book.write(written.turned(id, clock.instant().truncatedTo(ChronoUnit.MICROS), by));
        return id;
    }

    /** What was calculated, with the subsidies as they were before. */
    private record Counted(Charge charge, List<HeldSubsidy> held) {}

    private Counted count(AccessGrant grant, ChargeAsk ask, Patient patient, Function<Account, MonthUsed> used) {
        YearMonth month = YearMonth.from(ask.treatedOn());
        Map<UUID, MonthUsed> today = charges.ofDay(grant, ask.treatedOn());
        List<HeldSubsidy> held = find.listFor(grant, grant.caller().facility(), ask.treatedOn()).stream()
                .map(one -> one.using(withUsed(one, used.apply(one.account(month)), today)))
                .toList();
        boolean inpatient = ask.treated().care() == Care.INPATIENT;
        List<Subsidy> subsidies = held.stream().map(HeldSubsidy::subsidy).toList();
        Bill bill = new Bill(ask.treated(), subsidies, charges.soFar(grant, month, inpatient));
        return new Counted(calculator.ofVisit(patient, bill, ask.treatedOn()), held);
    }

    private static Subsidy withUsed(HeldSubsidy one, MonthUsed month, Map<UUID, MonthUsed> today) {
        MonthUsed day = today.getOrDefault(one.holding().id(), MonthUsed.NOTHING);
        return one.subsidy().using(new Used(month.yen(), month.times(), day.yen(), day.times()));
    }

    /** All accounts are taken in one order, so that two charges of the same household never wait for each other. */
    private Function<Account, MonthUsed> lockedInOrder(AccessGrant grant, ChargeAsk ask) {
        YearMonth month = YearMonth.from(ask.treatedOn());
        Map<Account, MonthUsed> locked = new HashMap<>();
        TreeSet<Account> accounts = new TreeSet<>();
        // The person's own: so the same charge sent twice waits for itself, also where no subsidy is held.
        accounts.add(new Account(grant.person().value(), month));
        find.listFor(grant, grant.caller().facility(), ask.treatedOn())
                .forEach(one -> accounts.add(one.account(month)));
        accounts.forEach(account -> locked.put(account, months.lock(account)));
        return account -> locked.getOrDefault(account, MonthUsed.NOTHING);
    }

    private static List<Entry> entries(Counted counted, ChargeAsk ask) {
        Charge charge = counted.charge();
        List<Entry> entries = new ArrayList<>();
        for (HeldSubsidy held : counted.held()) {
            Part part = partOf(charge, held);
            if (part.notHere() == null) {
                entries.add(new Entry(
                        held.holding().id(),
                        held.account(YearMonth.from(ask.treatedOn())),
                        charge.cost(),
                        part.yen(),
                        charged(charge, part)));
            }
        }
        return entries;
    }

    /** What counts against the ceiling: what is collected, and more where a later payer takes a part of it. */
    private static long charged(Charge charge, Part part) {
        return part.leaves() == charge.patient() ? charge.window() : part.leaves();
    }

    private static Part partOf(Charge charge, HeldSubsidy held) {
        return charge.parts().stream()
                .filter(part -> part.id().equals(held.subsidy().id()))
                .findFirst()
                .orElseThrow();
    }

    private static WrittenCharge.Figures figures(ChargeAsk ask, Charge charge) {
        return new WrittenCharge.Figures(
                ask.treated().care().name(),
                ask.treated().points(),
                charge.cost(),
                charge.insurer(),
                charge.afterInsurance(),
                charge.patient(),
                charge.window());
    }

    /** Counted again without what it had charged itself. */
    private ChargeAnswer replayed(AccessGrant grant, ChargeAsk ask, Patient patient, UUID before) {
        WrittenCharge written =
                book.get(grant.person(), Objects.requireNonNull(grant.caller().facility()), before);
        boolean same = written.treatedOn().equals(ask.treatedOn())
                && written.figures().points() == ask.treated().points()
                && written.figures().care().equals(ask.treated().care().name());
        if (!same) {
            throw new Problem(ProblemCode.CONFLICT, "request");
        }
        List<Part> parts = written.entries().stream()
                .map(entry -> new Part(entry.holding().toString(), "", entry.paid(), entry.charged(), 0, null))
                .toList();
        WrittenCharge.Figures figures = written.figures();
        Charge charge = new Charge(
                figures.cost(),
                figures.insurer(),
                figures.leftOver(),
                parts,
                figures.patient(),
                figures.collected(),
                List.of());
        return new ChargeAnswer(before, patient, charge, List.of());
    }

    private static ChargeAnswer answer(@Nullable UUID id, Patient patient, Counted counted, ChargeAsk ask) {
        List<ChargeAnswer.Used> used = counted.held().stream()
                .map(held -> used(held, counted.charge(), ask))
                .toList();
        return new ChargeAnswer(id, patient, counted.charge(), used);
    }

    private static ChargeAnswer.Used used(HeldSubsidy held, Charge charge, ChargeAsk ask) {
        Part part = partOf(charge, held);
        Long left = held.subsidy().left(ask.treated());
        long now = part.notHere() == null ? charged(charge, part) : 0;
        return new ChargeAnswer.Used(
                held.subsidy().id(),
                held.name(),
                held.holding().numbers().payer(),
                held.subsidy().used().month(),
                held.subsidy().ceiling(ask.treated()),
                left == null ? null : Long.valueOf(Math.max(0, left - now)));
    }
}
