package jp.musubi.platform.kernel.consent.web;

import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.consent.LetterState;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 本人の紹介状の一覧。 */
final class LetterTable {

    static final ListTable<LetterLine> ALL = ListTable.of(
            "letters",
            List.of(
                    ListColumn.of("to", "letters.to", LetterLine::addresseeName).found(),
                    ListColumn.of("from", "letters.from", LetterLine::senderName)
                            .found(),
                    ListColumn.of(
                            "when",
                            "letters.when",
                            row -> ListWords.minute(row.letter().announcedAt())),
                    ListColumn.<LetterLine>of(
                                    "state",
                                    "letters.state",
                                    row -> ListWords.japanese(
                                            "LetterState." + row.letter().state()))
                            .by(Comparator.comparing(row -> row.letter().state()))),
            List.of(ListChoice.of(
                    "state",
                    "letters.state",
                    "LetterState",
                    LetterState.class,
                    row -> row.letter().state())));

    private LetterTable() {}
}
