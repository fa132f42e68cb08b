package jp.musubi.platform.docs;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import jp.musubi.standard.gate.examples.Break.Needs;
import jp.musubi.standard.gate.examples.Examples;
import jp.musubi.standard.gate.examples.ExplainedRule;
import jp.musubi.standard.gate.examples.RuleExample;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("docs")
class RulesPageTests {

    @Test
    void 決まりの一覧は表から作られている() throws IOException {
        List<ExplainedRule> rules = ExplainedRule.list();
        String rows = rules.stream().map(RulesPageTests::row).collect(Collectors.joining("\n"));
        String sections = rules.stream().map(RulesPageTests::section).collect(Collectors.joining("\n"));
        new GeneratedPart("rules.md", "rules")
                .isUpToDate("決まり " + rules.size() + "\n\n| id | 重さ | 対象 applies | 何が違うか |\n|---|---|---|---|\n" + rows
                        + "\n\n" + sections);
    }

    private static String row(ExplainedRule each) {
        return "| [%s](#%s) | %s | %s | %s |"
                .formatted(
                        each.rule().id(),
                        each.rule().id().toLowerCase(Locale.ROOT),
                        each.rule().severity().japanese(),
                        text(each.rule().appliesTo()),
                        text(each.japanese()));
    }

    private static String section(ExplainedRule each) {
        return """
                ### %s

                **%s**(%s)。対象 %s、版 %s から。出所: %s

                %s
                直し方: %s

                %s

                """.formatted(
                                each.rule().id(),
                                each.rule().severity().japanese(),
                                each.rule().severity(),
                                text(each.rule().appliesTo()),
                                each.rule().since(),
                                text(each.rule().source()),
                                text(each.japanese()),
                                text(each.fix()),
                                text(each.english()))
                + example(each);
    }

    private static String example(ExplainedRule each) {
        RuleExample example = each.example();
        if (example == null) {
            return "";
        }
        return "例: %s の `%s`%s\n\n```diff\n%s\n```\n"
                .formatted(
                        Examples.standard().title(example.example()),
                        example.expression(),
                        note(each.needs()),
                        TextDiff.of(example.bad(), example.good()));
    }

    private static String note(Needs needs) {
        return switch (needs) {
            case NOTHING -> "";
            case TOKEN -> "。送信者の証があるときに判じます";
            case REGISTER -> "。登録簿と比べて判じます";
            case INTAKE -> "。このサービスへ送ったときに判じます";
            case PACKAGES -> "。利用者のパッケージのプロファイルで判じます";
        };
    }

    /** Tags of HTML in the tables' words are words. */
    private static String text(String words) {
        return words.replace("<", "&lt;").replace("|", "\\|");
    }
}
