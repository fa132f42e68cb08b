package jp.musubi.platform.kernel.people.links.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.kernel.people.links.LinkCase;

/** 紐付けの件の一覧。Words are looked for in who raised it only: a number of an insured person stands in no address. */
final class CaseTable {

    static final ListTable<LinkCase> ALL = ListTable.of(
            "links",
            List.of(
                    ListColumn.of(
                            "number", "links.number", each -> each.number().value()),
                    ListColumn.of("reason", "links.reason", each -> ListWords.japanese("LinkReason." + each.reason())),
                    ListColumn.of("by", "links.by", LinkCase::raisedBy).found(),
                    ListColumn.<LinkCase>of("at", "links.at", each -> ListWords.minute(each.raisedAt()))
                            .by(Comparator.comparing(LinkCase::raisedAt)),
                    ListColumn.<LinkCase>of(
                                    "state", "links.state", each -> ListWords.japanese("LinkState." + each.state()))
                            .by(Comparator.comparing(LinkCase::state))),
            List.of(
                    ListChoice.of("state", "links.state", "LinkState", LinkCase.State.class, LinkCase::state),
                    ListChoice.of("reason", "links.reason", "LinkReason", LinkCase.Reason.class, LinkCase::reason)));

    private CaseTable() {}
}
