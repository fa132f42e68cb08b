package jp.musubi.platform.exchange.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.musubi.platform.exchange.answers.Outcome;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.Restoration;
import jp.musubi.platform.records.Withdrawal;
import jp.musubi.standard.gate.submission.SubmissionType;

/** 受付の言葉。What was taken, replaced or withdrawn, and every finding, in the caller's language. */
record ReceiptWords(Language language) {

    Outcome of(Receipt receipt) {
        List<Outcome.Issue> issues = new ArrayList<>();
        if (receipt instanceof Receipt.Accepted accepted) {
            issues.add(Outcome.Issue.information(taken(accepted)));
        }
        issues.addAll(new FindingWords(language).issues(receipt.findings()));
        return new Outcome(issues);
    }

    Outcome of(Withdrawal withdrawal) {
        String text = english()
                ? "Withdrawn: " + withdrawal.itemsRemoved() + " items are no longer served"
                : "取消済: " + withdrawal.itemsRemoved() + "件を閲覧から外しました";
        return new Outcome(List.of(Outcome.Issue.information(text)));
    }

    Outcome of(Restoration restoration) {
        String text = english()
                ? "Withdrawal taken back: version " + restoration.version() + ", " + restoration.itemsServed()
                        + " items are served again"
                : "取消を取りやめました: 第" + restoration.version() + "版の" + restoration.itemsServed() + "件をまた見せます";
        return new Outcome(List.of(Outcome.Issue.information(text)));
    }

    private String taken(Receipt.Accepted accepted) {
        String done = english()
                ? accepted.created() ? "Accepted: " : "Accepted (replaced): "
                : accepted.created() ? "受付済: " : "受付済(変更): ";
        String counts = counts(accepted.taken());
        if (accepted.type() != SubmissionType.FIVE_ITEMS) {
            return done
                    + document(accepted.type())
                    + (counts.isEmpty() ? "" : english() ? " with " + counts : "から " + counts);
        }
        return done + (counts.isEmpty() ? emptied() : counts);
    }

    private String emptied() {
        return english() ? "no items, the unit is now empty" : "項目なし(この単位の項目はすべて終了)";
    }

    private String document(SubmissionType type) {
        return english() ? type.name().toLowerCase(Locale.ROOT).replace('_', ' ') : type.japanese();
    }

    private String counts(Map<DataClass, Integer> taken) {
        return new TreeMap<>(taken)
                .entrySet().stream()
                        .map(one -> english()
                                ? one.getKey().name().toLowerCase(Locale.ROOT) + " " + one.getValue()
                                : one.getKey().japanese() + " " + one.getValue() + "件")
                        .collect(Collectors.joining(english() ? ", " : "、"));
    }

    private boolean english() {
        return language == Language.ENGLISH;
    }
}
