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
        model.addAttribute("rules", search.find(book));
        model.addAttribute("severities", Severity.values());
        model.addAttribute("kinds", DocumentKind.list());
        model.addAttribute("examples", Examples.standard());
        return "portal/rules";
    }
}
