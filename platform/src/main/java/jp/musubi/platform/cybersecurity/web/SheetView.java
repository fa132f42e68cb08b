package jp.musubi.platform.cybersecurity.web;

import java.util.List;
import jp.musubi.platform.cybersecurity.checklist.AnswerLine;
import jp.musubi.platform.cybersecurity.checklist.ItemAnswer;
import jp.musubi.platform.cybersecurity.checklist.SheetFinding;
import jp.musubi.platform.cybersecurity.checklist.SheetRule;
import jp.musubi.platform.cybersecurity.editions.Edition;
import jp.musubi.platform.cybersecurity.editions.Form;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.platform.cybersecurity.evidence.Evidence;
import org.jspecify.annotations.Nullable;

/**
 * 見せる確認票。
 *
 * @param seen lines that the sheet has: sent back with the form
 * @param proposal whether answers are shown that nobody has kept yet
 */
record SheetView(Edition edition, Form form, String band, List<Line> lines, int seen, boolean proposal) {

    /**
     * One item with what was answered.
     *
     * @param kept the line that counts; null for none
     * @param newChapter whether its chapter begins here
     */
    record Line(
            int place,
            Item item,
            ItemAnswer answer,
            @Nullable AnswerLine kept,
            List<SheetFinding> findings,
            List<Evidence> evidence,
            boolean newChapter) {}

    int total() {
        return lines.size();
    }

    long answered() {
        return lines.stream().filter(line -> line.answer().counts() != null).count();
    }

    long count(SheetRule.Severity severity) {
        return lines.stream()
                .flatMap(line -> line.findings().stream())
                .filter(finding -> finding.rule().severity() == severity)
                .count();
    }

    public long getErrors() {
        return count(SheetRule.Severity.ERROR);
    }

    public long getFlags() {
        return count(SheetRule.Severity.FLAG);
    }

    public long getAnswered() {
        return answered();
    }

    public int getTotal() {
        return total();
    }
}
