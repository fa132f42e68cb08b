package jp.musubi.platform.pmh.web;

import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.pmh.recipients.EndedWhy;
import jp.musubi.platform.pmh.recipients.RollLine;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.standard.calculation.burden.law.PayerLaw;
import org.jspecify.annotations.Nullable;

/** 受給者の名簿のファイル。What the page shows, no more. */
final class RecipientTable {

    private RecipientTable() {}

    /** @param schemes by 公費負担者番号 @param laws by 法別番号 */
    static ListTable<RollLine> of(Map<String, Scheme> schemes, Map<String, PayerLaw> laws) {
        return ListTable.of(
                "recipients",
                List.of(
                        ListColumn.of("name", "muni.name", RollLine::name),
                        ListColumn.of("reference", "muni.reference", RollLine::reference),
                        ListColumn.of("scheme", "muni.scheme", line -> scheme(line, schemes.get(line.payer()), laws)),
                        ListColumn.of("recipient", "muni.recipient", RollLine::recipient),
                        ListColumn.of("from", "muni.from", line -> line.from().toString()),
                        ListColumn.of("last", "muni.last", line -> ListWords.text(line.lastDay())),
                        ListColumn.of("why", "muni.end.why", line -> why(line.endedWhy()))));
    }

    private static String scheme(RollLine line, @Nullable Scheme scheme, Map<String, PayerLaw> laws) {
        PayerLaw law = laws.get(line.law());
        return scheme != null ? scheme.name() : (law == null ? line.payer() : law.japanese());
    }

    private static String why(@Nullable EndedWhy why) {
        return why == null ? "" : why.japanese();
    }
}
