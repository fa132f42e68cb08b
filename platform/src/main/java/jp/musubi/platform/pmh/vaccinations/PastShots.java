package jp.musubi.platform.pmh.vaccinations;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import jp.musubi.platform.pmh.residents.Resident;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** これまでの接種。What was given before, as it stands in a municipality's own book: with the line of its bill where a price was known. */
@Service
public class PastShots {

    private final Shots shots;
    private final Bills bills;
    private final Prices prices;
    private final TransactionOperations transaction;

    PastShots(Shots shots, Bills bills, Prices prices, TransactionOperations transaction) {
        this.shots = shots;
        this.bills = bills;
        this.prices = prices;
        this.transaction = transaction;
    }

    public void add(Resident resident, GivenShot one, String by) {
        Instant at = one.registeredAt();
        transaction.executeWithoutResult(status -> {
            shots.add(resident.person(), one, null, by);
            prices.findOn(one.municipality(), one.vaccine(), one.day())
                    .ifPresent(price -> bills.add(
                            one.municipality(),
                            new BillLine(
                                    UUID.randomUUID(),
                                    one.id(),
                                    BillLine.Subject.VACCINATION,
                                    resident.person(),
                                    resident.id(),
                                    resident.name(),
                                    resident.born(),
                                    one.facility(),
                                    one.vaccine(),
                                    one.dose(),
                                    one.day(),
                                    "",
                                    price.yen(),
                                    YearMonth.from(one.day()),
                                    at)));
        });
    }
}
