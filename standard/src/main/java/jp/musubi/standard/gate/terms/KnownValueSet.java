package jp.musubi.standard.gate.terms;

import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import org.jspecify.annotations.Nullable;

/**
 * 値の集合。
 *
 * @param open whether more belongs to it that is not at hand
 */
record KnownValueSet(String name, String english, List<Part> parts, boolean open) {

    /**
     * What it takes of one code system.
     *
     * @param codes null for all of the system
     * @param list of the system, asked only for all of it
     */
    record Part(String system, @Nullable Set<String> codes, CodeList list) {

        Membership membership(String code) {
            if (codes == null) {
                return list.membership(code, null);
            }
            return codes.contains(code) ? Membership.IN : Membership.OUT;
        }
    }

    /** @param system null when the element has none */
    Membership membership(@Nullable String system, String code) {
        boolean unknown = open;
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (system == null || system.equals(part.system())) {
                Membership membership = part.membership(code);
                if (membership == Membership.IN) {
                    return membership;
                }
                unknown |= membership == Membership.UNKNOWN;
            }
        }
        return unknown ? Membership.UNKNOWN : Membership.OUT;
    }
}
