package jp.musubi.platform.cybersecurity.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.cybersecurity.checklist.BedBand;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.web.InspectorPages.Line;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.kernel.people.areas.Prefecture;
import jp.musubi.platform.kernel.people.areas.Prefectures;

/** 施設の確認票の一覧。Who began a sheet, never by its answers: no facility is ranked. */
final class SheetTable {

    private static final List<String> BANDS =
            BedBand.list().stream().map(BedBand::id).toList();

    private static final List<ListColumn<Line>> COLUMNS = List.of(
            ListColumn.<Line>of("facility", "cyber.facility", Line::name).found(),
            ListColumn.<Line>of(
                            "code",
                            "cyber.code",
                            line -> line.sheet().facility().digits())
                    .found(),
            ListColumn.of(
                    "form",
                    "cyber.forms",
                    line -> ListWords.japanese("cyber.form." + line.sheet().form())),
            ListColumn.<Line>of(
                            "prefecture",
                            "cyber.prefecture",
                            line -> ListWords.japanese(
                                    "prefecture." + line.sheet().prefecture(), ""))
                    .by(Comparator.comparing(line -> line.sheet().prefecture())),
            ListColumn.<Line>of("band", "cyber.band", line -> line.sheet().band())
                    .by(Comparator.comparing(line -> BANDS.indexOf(line.sheet().band()))));

    private static final ListChoice<Line> FORM = new ListChoice<>(
            "form",
            "cyber.forms",
            "cyber.form",
            Arrays.stream(Form.values())
                    .filter(form -> form != Form.VENDOR)
                    .map(Form::name)
                    .toList(),
            line -> line.sheet().form().name());

    private static final ListChoice<Line> PREFECTURE = new ListChoice<>(
            "prefecture",
            "cyber.prefecture",
            "prefecture",
            Prefectures.list().stream().map(Prefecture::code).toList(),
            line -> line.sheet().prefecture());

    private static final ListTable<Line> COUNTRY = ListTable.of("checklists", COLUMNS, List.of(PREFECTURE, FORM));
    private static final ListTable<Line> AREA = ListTable.of("checklists", COLUMNS, List.of(FORM));

    private SheetTable() {}

    /** @param prefecture empty for who sees the country */
    static ListTable<Line> of(String prefecture) {
        return prefecture.isEmpty() ? COUNTRY : AREA;
    }
}
