package jp.musubi.platform.pmh.charges;

import java.time.YearMonth;
import java.util.List;
import jp.musubi.platform.eligibility.subsidies.SubsidyShown.Words;
import jp.musubi.platform.pmh.ledger.Account;
import jp.musubi.platform.pmh.recipients.Holding;
import jp.musubi.standard.calculation.burden.Subsidy;

/**
 * 使える形にした助成。A holding with the rules of its scheme on a day, at a facility.
 *
 * @param subsidy for the calculation, with what is used so far
 */
record HeldSubsidy(Holding holding, Words name, Subsidy subsidy, List<Words> rules) {

    HeldSubsidy {
        rules = List.copyOf(rules);
    }

    Account account(YearMonth month) {
        return new Account(holding.account(), month);
    }

    HeldSubsidy using(Subsidy now) {
        return new HeldSubsidy(holding, name, now, rules);
    }
}
