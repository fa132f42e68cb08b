package jp.musubi.platform.pmh.vaccinations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.municipalities.Seat;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.platform.pmh.vaccinations.Prices.Price;
import jp.musubi.platform.pmh.vaccinations.RequestLetter.State;
import jp.musubi.standard.maternity.CheckupKinds;
import jp.musubi.standard.vaccinations.Schedule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** 自治体の予防接種。Results and bills of its own residents, its prices, and the letters that it is asked for. */
@Service
public class TownVaccinations {

    private static final long MOST_YEN = 200_000;

    private final ReadChild read;
    private final Bills bills;
    private final Prices prices;
    private final Letters letters;
    private final Writing writing;
    private final Schedule schedule = Schedule.shipped();

    TownVaccinations(ReadChild read, Bills bills, Prices prices, Letters letters, Writing writing) {
        this.read = read;
        this.bills = bills;
        this.prices = prices;
        this.letters = letters;
        this.writing = writing;
    }

    /** When it is written, and all together. */
    @Component
    record Writing(TransactionOperations transaction, Clock clock) {

        Instant present() {
            return clock.instant().truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** Of who has left: what was given until then. */
    public ChildRecord of(Seat seat, Resident resident) {
        return read.of(seat, resident);
    }

    public List<BillLine> results(Seat seat, ResultQuery query, int size, long offset) {
        return bills.list(seat, query, size, offset);
    }

    public int count(Seat seat, ResultQuery query) {
        return bills.count(seat, query);
    }

    /** By facility and day. */
    public List<BillLine> bill(Seat seat, YearMonth month) {
        return bills.ofMonth(seat, month);
    }

    public List<Price> prices(Seat seat) {
        return prices.list(seat);
    }

    /** @throws Problem PARAMETER-INVALID for no vaccine and no checkup, or a day that has come: what was billed was right */
    public void enterPrice(Seat seat, Price one, Runnable log) {
        boolean known = one.item().equals(Prices.PRESCREEN)
                || schedule.findVaccine(one.item()).isPresent()
                || CheckupKinds.find(one.item()).isPresent();
        if (!known) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "item");
        }
        boolean firstOne =
                prices.list(seat).stream().noneMatch(price -> price.item().equals(one.item()));
        if (!firstOne && !one.from().isAfter(read.today())) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "from");
        }
        if (one.yen() < 0 || one.yen() > MOST_YEN) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "yen");
        }
        writing.transaction().executeWithoutResult(status -> {
            prices.enter(seat.code(), one, writing.present(), seat.by());
            log.run();
        });
    }

    public List<RequestLetter> letters(Seat seat) {
        return letters.listOf(seat);
    }

    /** @throws Problem NOT-FOUND, also for another municipality's and one that was decided; PARAMETER-INVALID for a day that is over */
    public void decide(Seat seat, UUID letter, State state, String note, @Nullable LocalDate last, Runnable log) {
        if (state == State.ASKED || (state == State.ISSUED && (last == null || last.isBefore(read.today())))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "last");
        }
        writing.transaction().executeWithoutResult(status -> {
            if (!letters.decide(seat, letter, state, note, last, writing.present())) {
                throw new Problem(ProblemCode.NOT_FOUND);
            }
            log.run();
        });
    }

    public LocalDate today() {
        return read.today();
    }
}
