package jp.musubi.platform.kernel.consent.web;

import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 同意の一覧。 */
final class ConsentTable {

    static final ListTable<ConsentLine> ALL = ListTable.of(
            "consents",
            List.of(
                    ListColumn.of("to", "consents.to", ConsentLine::facilityName)
                            .found(),
                    ListColumn.of(
                            "what",
                            "consents.what",
                            row -> ListWords.japanese(
                                    "ConsentClass." + row.consent().consentClass())),
                    ListColumn.of(
                            "from",
                            "consents.from",
                            row -> ListWords.minute(row.consent().grantedAt())),
                    ListColumn.of("until", "consents.until", row -> ListWords.minute(row.end())),
                    ListColumn.of("how", "consents.how", ConsentTable::how),
                    ListColumn.of("state", "consents.state", row -> ListWords.japanese("consents." + row.state()))),
            List.of(new ListChoice<>(
                    "state", "consents.state", "consents", List.of("holds", "ended", "revoked"), ConsentLine::state)));

    private ConsentTable() {}

    private static String how(ConsentLine row) {
        return ListWords.japanese("CareSetting." + row.consent().care())
                + " "
                + ListWords.japanese("Channel." + row.consent().channel());
    }
}
