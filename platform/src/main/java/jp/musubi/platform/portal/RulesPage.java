package jp.musubi.platform.portal;

import java.util.List;
import jp.musubi.standard.gate.examples.DocumentKind;
import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.gate.examples.ExplainedRule;
import jp.musubi.standard.gate.findings.Severity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 受付審査の決まりの頁。The rule book, searchable; each rule has its own address {@code /rules#R3010}. */
@Controller
final class RulesPage {

    /** The examples of more rules than this would be two thirds of a page that nobody reads through. */
    private static final int MOST_WITH_EXAMPLES = 30;

    @GetMapping("/rules")
    String rules(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String severity,
            @RequestParam(defaultValue = "") String kind,
            Model model) {
        RuleSearch search = RuleSearch.of(q, severity, kind);
        List<ExplainedRule> book = ExplainedRule.list();
        model.addAttribute("search", search);
        model.addAttribute("total", book.size());
        List<ExplainedRule> found = search.find(book);
        model.addAttribute("rules", found);
        model.addAttribute("withExamples", found.size() <= MOST_WITH_EXAMPLES);
        model.addAttribute("severities", Severity.values());
        model.addAttribute("kinds", DocumentKind.list());
        model.addAttribute("examples", Examples.standard());
        return "portal/rules";
    }
}
