package jp.musubi.platform.exchange.queries;

import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.LocalIdSystems;
import jp.musubi.standard.words.MyNumber;

/** 個人番号の見張り。A My Number has no place in any parameter, be it known or not (identifiers §7). */
final class NumberGuard {

    private NumberGuard() {}

    static void refuseMyNumber(QueryString.Pair pair) {
        for (String token : pair.value().split(",")) {
            int bar = token.indexOf('|');
            String system = bar < 0 ? "" : token.substring(0, bar);
            // One in eleven random numbers of 12 digits passes: a facility's own numbers must not be caught by that.
            if (MyNumber.isOne(token.substring(bar + 1))
                    && !LocalIdSystems.standard().knows(system)) {
                throw new Problem(ProblemCode.MY_NUMBER_REFUSED, PlaceName.of(pair.name()));
            }
        }
    }
}
