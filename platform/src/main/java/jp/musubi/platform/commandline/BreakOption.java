package jp.musubi.platform.commandline;

import java.util.List;
import jp.musubi.standard.gate.examples.Break;
import jp.musubi.standard.gate.examples.Break.Needs;
import jp.musubi.standard.gate.examples.Breaks;
import jp.musubi.standard.gate.findings.RuleBook;

/** 破る決まり。Whether a sample can break the rule of {@code --break}. */
final class BreakOption {

    static final String NAME = "--break";

    private BreakOption() {}

    static void check(String rule) throws WrongUsage {
        if (RuleBook.standard().list().stream().noneMatch(each -> each.id().equals(rule))) {
            throw new WrongUsage(
                    "決まり " + rule + " はありません。一覧は docs/rules.md にあります(大文字と小文字も合わせます)。 There is no such rule.");
        }
        List<Break> breaks = Breaks.standard().listOf(rule);
        if (breaks.stream().noneMatch(each -> each.terms().needs() == Needs.NOTHING)) {
            throw new WrongUsage("決まり " + rule + " は文書だけでは破れません(" + reason(breaks)
                    + ")。docs/rules.md を見てください。 No document alone can break it.");
        }
    }

    private static String reason(List<Break> breaks) {
        return switch (breaks.isEmpty() ? Needs.NOTHING : breaks.get(0).terms().needs()) {
            case TOKEN -> "送信者の証が要ります";
            case REGISTER -> "登録簿と比べる決まりです";
            case INTAKE -> "このサービスへ送ったときだけの決まりです";
            case PACKAGES -> "利用者のパッケージが要ります";
            case NOTHING -> "破り方の用意がありません";
        };
    }
}
