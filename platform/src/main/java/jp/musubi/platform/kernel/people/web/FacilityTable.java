package jp.musubi.platform.kernel.people.web;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.kernel.people.Facility;

/** 施設の一覧のファイル。 */
final class FacilityTable {

    /** Of what is asked of the store at a time. */
    static final int SIZE = 500;

    private FacilityTable() {}

    /** @param today on which taking part is judged */
    static ListTable<Facility> on(LocalDate today) {
        return ListTable.of(
                "facilities",
                List.of(
                        ListColumn.of("name", "home.facility.name", Facility::name),
                        ListColumn.of(
                                "kind",
                                "home.facility.kind",
                                each -> each.kind().japanese()),
                        ListColumn.of("place", "facilities.place", FacilityTable::place),
                        ListColumn.of(
                                "code",
                                "home.facility.code",
                                each -> each.code().digits()),
                        ListColumn.of(
                                "participation",
                                "home.facility.area",
                                each -> ListWords.japanese("home.facility." + each.participationOn(today))),
                        ListColumn.of("joins", "facilities.areas.from", each -> ListWords.text(each.joinsOn()))));
    }

    private static String place(Facility facility) {
        String address = facility.profile().address();
        return address.isEmpty() ? ListWords.japanese("prefecture." + facility.prefecture()) : address;
    }
}
