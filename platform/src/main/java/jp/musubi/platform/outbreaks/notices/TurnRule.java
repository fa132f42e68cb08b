package jp.musubi.platform.outbreaks.notices;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 移りの決まり。A row of turns.tsv. */
public record TurnRule(
        String act, Role who, Set<NoticeState> from, NoticeState to, boolean reason, String japanese, String english) {

    static final String SEND = "SEND";
    static final String CORRECT = "CORRECT";
    static final String MERGE = "MERGE";
    static final String REPORT = "REPORT";

    private static final List<TurnRule> ALL =
            Table.read(TurnRule.class, "turns.tsv").stream().map(TurnRule::of).toList();

    public TurnRule {
        from = Set.copyOf(from);
    }

    public static List<TurnRule> list() {
        return ALL;
    }

    static Optional<TurnRule> find(String act) {
        return ALL.stream().filter(rule -> rule.act().equals(act)).findFirst();
    }

    /** What this role can do with a notice in that state. */
    public static List<TurnRule> open(Role role, NoticeState state) {
        return ALL.stream()
                .filter(rule -> rule.who() == role && rule.from().contains(state))
                .toList();
    }

    private static TurnRule of(Row row) {
        Set<NoticeState> from = EnumSet.noneOf(NoticeState.class);
        Arrays.stream(row.get("from").split(" "))
                .filter(word -> !word.isEmpty())
                .forEach(word -> from.add(NoticeState.valueOf(word)));
        return new TurnRule(
                row.get("act"),
                Role.valueOf(row.get("who")),
                from,
                NoticeState.valueOf(row.get("to")),
                row.get("reason").equals("yes"),
                row.get("japanese"),
                row.get("english"));
    }
}
