package jp.musubi.platform.pmh.charges;

import java.time.YearMonth;
import java.util.List;
import jp.musubi.standard.calculation.burden.HouseholdStep;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import jp.musubi.standard.calculation.burden.steps.Step;
import org.jspecify.annotations.Nullable;

/**
 * 一か月の明細書。All that a household was treated for in a month, as typed: nobody's until somebody says whose.
 *
 * @param younger class of those below 70
 * @param older class of those of 70 and over
 */
public record MonthReceipts(YearMonth month, IncomeClass younger, IncomeClass older, List<Receipt> receipts) {

    public MonthReceipts {
        receipts = List.copyOf(receipts);
    }

    /**
     * 一枚。
     *
     * @param member who of the household
     * @param place where; in- and outpatient, pharmacy and prescriber of one place belong together
     * @param share percent
     * @param law 法別番号 of the national payer, or null
     * @param ceiling 自己負担上限月額 of that payer in yen, or null
     */
    public record Receipt(
            String member,
            String place,
            boolean from70,
            int share,
            Care care,
            long points,
            @Nullable String law,
            @Nullable Long ceiling) {}

    /**
     * 答え。
     *
     * @param back yen that the insurer pays back to the household
     * @param paid yen that the household has paid at the counters
     */
    public record Answer(
            List<Counted> receipts, List<LedgerLine> ledger, List<HouseholdStep> household, long paid, long back) {

        public Answer {
            receipts = List.copyOf(receipts);
            ledger = List.copyOf(ledger);
            household = List.copyOf(household);
        }

        public long left() {
            return paid - back;
        }
    }

    /** 計算した一枚。@param patient yen, to one yen as claims write it */
    public record Counted(Receipt receipt, long cost, long insurer, long payers, long patient, List<Step> steps) {

        public Counted {
            steps = List.copyOf(steps);
        }
    }

    /** 上限額の台帳の一行。Yen; of one payer and member. */
    public record LedgerLine(String member, String law, String place, long charged, long sum, long left) {}
}
