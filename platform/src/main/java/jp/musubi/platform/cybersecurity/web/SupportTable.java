package jp.musubi.platform.cybersecurity.web;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.cybersecurity.support.SupportChoice;
import jp.musubi.platform.cybersecurity.support.SupportWord;
import jp.musubi.platform.cybersecurity.web.SupportDeskPages.Line;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;

/** 支援の候補の一覧。With what was decided and why: what a prefecture hands on by March. */
final class SupportTable {

    private static final String OPEN = "open";

    private static final ListChoice<Line> VERDICT = new ListChoice<>(
            "verdict",
            "cyber.candidates.support.verdict",
            "cyber.support",
            Stream.concat(Stream.of(SupportChoice.Verdict.values()).map(Enum::name), Stream.of(OPEN))
                    .toList(),
            SupportTable::verdict);

    static final ListTable<Line> ALL = ListTable.of(
            "support-candidates",
            List.of(
                    ListColumn.of("facility", "cyber.facility", Line::name).found(),
                    ListColumn.<Line>of(
                                    "code",
                                    "cyber.code",
                                    line -> line.application().facility().digits())
                            .found(),
                    ListColumn.of(
                            "prefecture",
                            "cyber.prefecture",
                            line -> ListWords.japanese(
                                    "prefecture."
                                            + line.application().facility().prefecture(),
                                    "")),
                    ListColumn.of(
                            "band",
                            "cyber.band",
                            line -> line.application().said().band()),
                    ListColumn.<Line>of(
                                    "verdict",
                                    "cyber.candidates.support.verdict",
                                    line -> ListWords.japanese("cyber.support." + verdict(line)))
                            .by(Comparator.comparing(SupportTable::verdict)),
                    ListColumn.<Line>of("place", "cyber.candidates.support.place", SupportTable::place)
                            .by(Comparator.comparingInt(Line::order)),
                    ListColumn.of("reasons", "cyber.candidates.support.reasons", SupportTable::reasons),
                    ListColumn.of("words", "cyber.candidates.support.words", SupportTable::words)),
            List.of(VERDICT));

    private SupportTable() {}

    private static String verdict(Line line) {
        return line.choice() == null ? OPEN : line.choice().said().verdict().name();
    }

    private static String place(Line line) {
        return line.choice() == null || line.choice().said().place() == 0
                ? ""
                : Integer.toString(line.choice().said().place());
    }

    private static String reasons(Line line) {
        return line.choice() == null
                ? ""
                : line.choice().said().reasons().stream()
                        .map(SupportWord::japanese)
                        .collect(Collectors.joining("、"));
    }

    private static String words(Line line) {
        return line.choice() == null ? "" : line.choice().said().words();
    }
}
