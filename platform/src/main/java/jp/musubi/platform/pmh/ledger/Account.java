package jp.musubi.platform.pmh.ledger;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.UUID;

/** 口座。What counts against one ceiling of one month: of a holding, or of a household. Accounts are always locked in this order. */
public record Account(UUID id, YearMonth month) implements Comparable<Account> {

    private static final Comparator<Account> ORDER =
            Comparator.comparing((Account one) -> one.id().toString()).thenComparing(Account::month);

    @Override
    public int compareTo(Account other) {
        return ORDER.compare(this, other);
    }
}
