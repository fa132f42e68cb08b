package jp.musubi.platform.kernel.people.links;

import java.util.Set;
import jp.musubi.platform.kernel.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * 案の中身。
 *
 * @param to for {@link LinkAct#LINK} and {@link LinkAct#RELINK} only
 * @param checked all five, else it is refused
 * @param note why, without clinical content
 */
public record Intent(LinkAct act, @Nullable PersonId to, Set<FiveItem> checked, String note) {

    public Intent {
        checked = Set.copyOf(checked);
    }
}
