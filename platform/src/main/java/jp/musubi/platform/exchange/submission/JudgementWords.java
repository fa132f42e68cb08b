package jp.musubi.platform.exchange.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.musubi.platform.exchange.answers.Outcome;
import jp.musubi.platform.kernel.problems.Language;
import jp.musubi.standard.gate.GateResult;
import jp.musubi.standard.gate.findings.Rule;

/** 審査の言葉。Whether a document would be taken, every finding, and what only a registration can tell. */
record JudgementWords(Language language) {

    Outcome of(GateResult judged) {
        List<Outcome.Issue> issues = new ArrayList<>();
        if (judged.accepted()) {
            issues.add(Outcome.Issue.information(
                    english()
                            ? "Acceptable by guide " + judged.guide() + "; nothing was registered"
                            : "受付可(ガイド " + judged.guide() + " で審査。登録はしていません)"));
        }
        issues.addAll(new FindingWords(language).issues(judged.findings()));
        if (!judged.notJudged().isEmpty()) {
            issues.add(Outcome.Issue.information(notJudged(judged.notJudged())));
        }
        return new Outcome(issues);
    }

    private String notJudged(List<Rule> rules) {
        String ids = rules.stream().map(Rule::id).collect(Collectors.joining(", "));
        return english() ? "Not judged here: " + ids : "ここでは審査していない決まり: " + ids;
    }

    private boolean english() {
        return language == Language.ENGLISH;
    }
}
