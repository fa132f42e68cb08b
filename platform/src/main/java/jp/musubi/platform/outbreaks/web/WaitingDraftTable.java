package jp.musubi.platform.outbreaks.web;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import jp.musubi.platform.kernel.lists.ListChoice;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.drafts.DraftLine;
import org.jspecify.annotations.Nullable;

/** 確認を待つ下書きの一覧。The most urgent first; words are looked for in the disease alone: a name stands in no address. */
final class WaitingDraftTable {

    static final ListTable<Waiting> ALL = ListTable.of(
            "notice-drafts",
            List.of(
                    ListColumn.of("disease", "outbreak.disease", Waiting::diseaseName)
                            .found(),
                    ListColumn.of("person", "outbreak.person", Waiting::name),
                    ListColumn.<Waiting>of(
                                    "until",
                                    "outbreak.until",
                                    row -> ListWords.minute(row.line().lateFrom()))
                            .by(Comparator.comparing(row -> row.line().lateFrom())),
                    ListColumn.<Waiting>of(
                                    "stands",
                                    "outbreak.state",
                                    row -> ListWords.japanese("outbreak.waiting." + row.stands()))
                            .by(Comparator.comparing(Waiting::stands))),
            List.of(ListChoice.of("stands", "outbreak.state", "outbreak.waiting", Deadline.class, Waiting::stands)));

    private WaitingDraftTable() {}

    /** 期限に対して。 */
    enum Deadline {
        LATE,
        NEAR,
        AHEAD
    }

    /**
     * 待つ下書きの一行。
     *
     * @param named asks access whose it is, which is logged: only for rows that are shown, written or sorted by it
     */
    record Waiting(DraftLine line, @Nullable Disease disease, Deadline stands, Supplier<String> named) {

        static Deadline at(Instant now, DraftLine line) {
            if (!now.isBefore(line.lateFrom())) {
                return Deadline.LATE;
            }
            return line.remindedAt() == null ? Deadline.AHEAD : Deadline.NEAR;
        }

        /** Empty when access does not let it be shown. */
        public String name() {
            return named.get();
        }

        private String diseaseName() {
            return disease == null ? line.disease() : disease.japanese();
        }
    }
}
