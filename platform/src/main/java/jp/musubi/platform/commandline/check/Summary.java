package jp.musubi.platform.commandline.check;

import java.io.PrintStream;

/** まとめ。The table behind many documents; behind one only what was not judged of it. */
record Summary(Tally tally, boolean stopped) {

    private static final int RULES = 10;

    void print(PrintStream to) {
        if (stopped) {
            to.println("中断しました。ここまでのまとめです。 Stopped; this is the summary so far.");
        }
        if (stopped || tally.documents() + tally.unreadable() > 1) {
            printTable(to);
        }
        if (!tally.notJudged().isEmpty()) {
            to.println("審査していない決まり(証・本人・登録簿が要ります) not judged without token, person or register: "
                    + String.join(", ", tally.notJudged()));
        }
        to.flush();
    }

    /** Numbers stand in front: letters of two widths do not line up. */
    private void printTable(PrintStream to) {
        to.println();
        to.println("まとめ Summary");
        to.println(row(tally.files(), "ファイル files"));
        to.println(row(tally.documents(), "文書 documents"));
        to.println(row(tally.accepted(), "受付可 accepted"));
        to.println(row(tally.refused(), "受付不可 refused"));
        if (tally.unreadable() > 0) {
            to.println(row(tally.unreadable(), "読めないファイル unreadable files"));
        }
        var rules = tally.mostFrequent(RULES);
        if (!rules.isEmpty()) {
            to.println("多い決まり Most frequent rules");
            rules.forEach(rule -> to.println(row(rule.times(), rule.rule() + "  例 e.g. " + rule.example())));
        }
    }

    private static String row(int number, String words) {
        return String.format("%8d  %s", number, words);
    }
}
