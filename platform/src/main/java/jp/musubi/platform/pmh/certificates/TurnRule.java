package jp.musubi.platform.pmh.certificates;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 移りの決まり。A row of turns.tsv; a turn without a row cannot be made.
 *
 * @param reason whether a reason has to be written
 */
public record TurnRule(
        String act,
        Role who,
        Set<CertificateState> from,
        CertificateState to,
        boolean reason,
        String japanese,
        String english) {

    static final String SIGN = "SIGN";
    static final String SUBMIT = "SUBMIT";
    static final String DISCARD = "DISCARD";

    private static final List<TurnRule> ALL =
            Table.read(TurnRule.class, "turns.tsv").stream().map(TurnRule::of).toList();

    public TurnRule {
        from = Set.copyOf(from);
    }

    public static List<TurnRule> list() {
        return ALL;
    }

    public static Optional<TurnRule> find(String act) {
        return ALL.stream().filter(rule -> rule.act().equals(act)).findFirst();
    }

    /** What this role can do with one in that state. */
    public static List<TurnRule> open(Role role, CertificateState state) {
        return ALL.stream().filter(rule -> rule.allows(role, state)).toList();
    }

    public boolean allows(Role role, CertificateState state) {
        return who == role && from.contains(state);
    }

    public String in(boolean english) {
        return english ? this.english : japanese;
    }

    private static TurnRule of(Row row) {
        Set<CertificateState> from = EnumSet.noneOf(CertificateState.class);
        Arrays.stream(row.get("from").split(" ")).map(CertificateState::valueOf).forEach(from::add);
        return new TurnRule(
                row.get("act"),
                Role.valueOf(row.get("who")),
                from,
                CertificateState.valueOf(row.get("to")),
                row.get("reason").equals("yes"),
                row.get("japanese"),
                row.get("english"));
    }
}
