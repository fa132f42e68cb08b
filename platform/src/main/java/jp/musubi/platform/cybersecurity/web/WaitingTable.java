package jp.musubi.platform.cybersecurity.web;

import java.util.List;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.kernel.people.Facility;

/** 調査にまだ答えていない施設の一覧。 */
final class WaitingTable {

    static final ListTable<Facility> ALL = ListTable.of(
            "survey-waiting",
            List.of(
                    ListColumn.of("facility", "cyber.facility", Facility::name).found(),
                    ListColumn.<Facility>of(
                                    "code",
                                    "cyber.code",
                                    facility -> facility.code().digits())
                            .found(),
                    ListColumn.of(
                            "kind",
                            "cyber.candidates.kind",
                            facility -> ListWords.japanese("FacilityKind." + facility.kind()))));

    private WaitingTable() {}
}
