package jp.musubi.platform.records.writing.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.records.writing.UnitKind;
import jp.musubi.platform.records.writing.web.LetterDraftsPage.Row;

/** 下書きの一覧。Nothing of what was written about the patient; words are looked for in nothing: a name stands in no address. */
final class DraftTable {

    /** A draft of a letter, beside the kinds of units. */
    static final String LETTER = "LETTER";

    static final ListTable<Row> ALL = ListTable.of(
            "drafts",
            List.of(
                    ListColumn.of("patient", "letterbox.patient", Row::patient)
                            .by(Comparator.comparing(Row::reading).thenComparing(Row::patient)),
                    ListColumn.of("what", "drafts.what", row -> ListWords.japanese("drafts.kind." + row.kind())),
                    ListColumn.of("addressee", "letterbox.other.OUT", Row::addressee),
                    ListColumn.<Row>of(
                                    "kept",
                                    "drafts.when",
                                    row -> ListWords.minute(row.line().kept().keptAt()))
                            .by(Comparator.comparing(row -> row.line().kept().keptAt())),
                    ListColumn.<Row>of(
                                    "due",
                                    "drafts.due",
                                    row -> ListWords.minute(row.line().kept().dueAt()))
                            .by(Comparator.comparing(row -> row.line().kept().dueAt()))),
            List.of(new ListChoice<>(
                    "what",
                    "drafts.what",
                    "drafts.kind",
                    Stream.concat(
                                    Stream.of(LETTER),
                                    Arrays.stream(UnitKind.values()).map(UnitKind::name))
                            .toList(),
                    Row::kind)));

    private DraftTable() {}
}
