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
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.problems.ProblemWriter;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.ReceiptNumber;
import jp.musubi.platform.records.Restoration;
import jp.musubi.platform.records.SubmissionResult;
import jp.musubi.platform.records.SubmissionState;
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

    /** The same words as at once, once there is a result. */
    Outcome of(SubmissionResult result) {
        List<Outcome.Issue> issues = new ArrayList<>();
        Receipt.Accepted accepted = result.accepted();
        ProblemCode problem = result.problem();
        if (accepted != null) {
            issues.add(Outcome.Issue.information(taken(accepted)));
        }
        if (problem != null) {
            issues.add(turnedAway(problem, result.place()));
        }
        if (result.state() == SubmissionState.WAITING) {
            issues.add(Outcome.Issue.information(waiting(result.number())));
        }
        if (result.state() == SubmissionState.STOPPED) {
            issues.add(Outcome.Issue.information(
                    english() ? "Stopped before its turn; nothing was changed" : "順番の前に中止しました。何も変えていません"));
        }
        issues.addAll(new FindingWords(language).kept(result.findings()));
        if (result.findingsErased()) {
            issues.add(Outcome.Issue.information(
                    english() ? "The findings were erased after their time" : "所見は、取っておく期間が過ぎて消しました"));
        }
        return new Outcome(issues);
    }

    Outcome received(ReceiptNumber number) {
        return new Outcome(List.of(Outcome.Issue.information(waiting(number))));
    }

    private String waiting(ReceiptNumber number) {
        return english()
                ? "Received under number " + number.text() + "; it is judged in its turn"
                : "受け取りました。受付番号 " + number.text() + "。順番に審査します";
    }

    private Outcome.Issue turnedAway(ProblemCode problem, String place) {
        return new Outcome.Issue(
                "error",
                switch (problem.status()) {
                    case 403 -> "forbidden";
                    case 409 -> "conflict";
                    case 413 -> "too-long";
                    case 503 -> "transient";
                    default -> "processing";
                },
                ProblemWriter.CODE_SYSTEM,
                problem.code(),
                language.textOf(problem),
                language.nextOf(problem),
                place);
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
