package jp.musubi.platform.kernel.access;

import java.util.HashSet;
import java.util.Set;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.standard.words.FacilityCode;

/**
 * 本人が隠したもの。What reading leaves out, or in an emergency shows with a mark (access-matrix §1). A facility's own items
 * are never hidden from it.
 *
 * @param items FHIR ids
 * @param facilities all of whose items are hidden
 * @param shown whether they are shown all the same, each marked as hidden
 */
public record Hidden(Set<String> items, Set<FacilityCode> facilities, boolean shown) {

    static final Hidden NOTHING = new Hidden(Set.of(), Set.of(), false);

    public Hidden {
        items = Set.copyOf(items);
        facilities = Set.copyOf(facilities);
    }

    static Hidden of(Iterable<Hide> hides, boolean shown) {
        var items = new HashSet<String>();
        var facilities = new HashSet<FacilityCode>();
        for (Hide hide : hides) {
            switch (hide.kind()) {
                case ITEM -> items.add(hide.reference());
                case FACILITY -> facilities.add(new FacilityCode(hide.reference()));
            }
        }
        return new Hidden(items, facilities, shown);
    }

    public boolean isEmpty() {
        return items.isEmpty() && facilities.isEmpty();
    }
}
