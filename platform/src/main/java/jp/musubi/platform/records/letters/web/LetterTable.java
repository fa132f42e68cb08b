package jp.musubi.platform.records.letters.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import jp.musubi.platform.kernel.lists.ListColumn;
import jp.musubi.platform.kernel.lists.ListTable;
import jp.musubi.platform.kernel.lists.ListWords;
import jp.musubi.platform.records.letters.Box;
import jp.musubi.platform.records.letters.web.InboxPage.Row;
import jp.musubi.platform.records.signatures.SignatureFinding;
import org.jspecify.annotations.Nullable;

/** 紹介状の一覧。As the pages of the boxes show them; a sender's has no patients. */
final class LetterTable {

    private LetterTable() {}

    static ListTable<Row> of(Box box) {
        List<ListColumn<Row>> columns = new ArrayList<>();
        columns.add(ListColumn.of("other", "letterbox.other." + box, Row::otherName));
        if (box == Box.IN) {
            columns.add(ListColumn.of("patient", "letterbox.patient", row -> ListWords.text(row.patientName())));
        }
        columns.add(ListColumn.of(
                "sent", "letterbox.sent", row -> ListWords.minute(row.line().registeredAt())));
        columns.add(ListColumn.<Row>of(
                        "state",
                        "letterbox.state",
                        row -> ListWords.japanese("DeliveryState." + row.line().state()))
                .by(Comparator.comparing(row -> row.line().state())));
        columns.add(ListColumn.of(
                "changed",
                "letterbox.changed",
                row -> ListWords.minute(row.line().changedAt())));
        columns.add(ListColumn.of(
                "signature", "letterbox.signature", row -> signature(row.line().signature())));
        return ListTable.of(box == Box.IN ? "letters-in" : "letters-sent", columns);
    }

    private static String signature(@Nullable SignatureFinding finding) {
        return finding == null ? "" : ListWords.japanese("SignatureFinding." + finding, finding.name());
    }
}
