package jp.musubi.platform.cybersecurity.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.cybersecurity.disclosures.Disclosure;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 契約の表と、開示書の一覧。 */
final class ContractTable {

    static final ListTable<ContractView> ROLES = ListTable.of(
            "contracts",
            List.of(
                    ListColumn.<ContractView>of(
                                    "subject",
                                    "cyber.contracts.subject",
                                    view -> view.table().subject())
                            .found(),
                    ListColumn.<ContractView>of(
                                    "vendors",
                                    "cyber.contracts.vendors",
                                    view -> String.join("・", view.table().vendors()))
                            .found(),
                    ListColumn.<ContractView>of("flags", "cyber.contracts.open", view -> Long.toString(view.getFlags()))
                            .by(Comparator.comparingLong(ContractView::getFlags))));

    static final ListTable<Disclosure> DISCLOSED = ListTable.of(
            "disclosures",
            List.of(
                    ListColumn.<Disclosure>of(
                                    "product",
                                    "cyber.disclosures.product",
                                    one -> one.kind() + " " + one.product() + " " + one.version())
                            .found(),
                    ListColumn.of("vendor", "cyber.contracts.vendors", Disclosure::vendor)
                            .found(),
                    ListColumn.<Disclosure>of(
                                    "noes",
                                    "cyber.NO",
                                    one -> Integer.toString(one.noes().size()))
                            .by(Comparator.comparingInt(one -> one.noes().size())),
                    ListColumn.of("when", "cyber.when", one -> ListWords.minute(one.at()))),
            List.of(ListChoice.of(
                    "kind", "cyber.disclosures.kind", "cyber.disclosures", Disclosure.Kind.class, Disclosure::kind)));

    private ContractTable() {}
}
