package jp.musubi.platform.pmh.vaccinations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import jp.musubi.platform.pmh.residents.Resident;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 健診の請求。Beside those of vaccinations; in the transaction of the caller. */
@Component
public class CheckupBills {

    private final Bills bills;
    private final Prices prices;

    CheckupBills(Bills bills, Prices prices) {
        this.bills = bills;
        this.prices = prices;
    }

    /**
     * 請求する健診。
     *
     * @param result of the checkup
     * @param kind its code
     */
    public record Taken(UUID result, String kind, FacilityCode facility, LocalDate day, Instant at) {}

    /** Nothing where the municipality of the resident has no price for it on that day. */
    public void add(Resident home, Taken taken) {
        prices.findOn(home.municipality(), taken.kind(), taken.day())
                .ifPresent(price -> bills.add(
                        home.municipality(),
                        new BillLine(
                                UUID.randomUUID(),
                                taken.result(),
                                BillLine.Subject.CHECKUP,
                                home.person(),
                                home.id(),
                                home.name(),
                                home.born(),
                                taken.facility(),
                                taken.kind(),
                                "",
                                taken.day(),
                                "",
                                price.yen(),
                                YearMonth.from(taken.day()),
                                taken.at())));
    }
}
