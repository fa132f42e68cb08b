package jp.musubi.platform.records.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.consent.Hide;
import jp.musubi.platform.kernel.consent.Hides;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.records.ServedItem;
import org.springframework.stereotype.Component;

/** 見せないものの見分け。 */
@Component
class HiddenThings {

    private final Hides hides;

    HiddenThings(Hides hides) {
        this.hides = hides;
    }

    List<Hide> listOf(PersonId person) {
        return hides.listOf(person);
    }

    Hidden of(PersonId person) {
        Set<String> items = new HashSet<>();
        Set<String> facilities = new HashSet<>();
        for (Hide hide : hides.listOf(person)) {
            (hide.kind() == Hide.Kind.ITEM ? items : facilities).add(hide.reference());
        }
        return new Hidden(items, facilities);
    }

    /** What one person hides, by reference. */
    record Hidden(Set<String> items, Set<String> facilities) {

        boolean covers(ServedItem item) {
            return items.contains(item.id())
                    || facilities.contains(item.facility().digits());
        }
    }
}
