package jp.musubi.standard.gate.packages.lists;

import jp.musubi.standard.gate.terms.CodeLists;
import org.jspecify.annotations.Nullable;

/** 順に尋ねる一覧。Asks the second only for what the first does not know. */
public record ChainedLists(CodeLists first, CodeLists second) implements CodeLists {

    @Override
    public Membership inValueSet(String valueSet, @Nullable String system, String code) {
        Membership known = first.inValueSet(valueSet, system, code);
        return known == Membership.UNKNOWN ? second.inValueSet(valueSet, system, code) : known;
    }

    @Override
    public Membership inSystem(String system, String code) {
        Membership known = first.inSystem(system, code);
        return known == Membership.UNKNOWN ? second.inSystem(system, code) : known;
    }

    @Override
    public @Nullable String findDisplay(String system, String code) {
        String known = first.findDisplay(system, code);
        return known == null ? second.findDisplay(system, code) : known;
    }
}
