package jp.musubi.platform.cybersecurity.editions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 版の間の一つの違い。
 *
 * @param item of the newer edition; null for one that is not in it
 * @param from the items of the older edition that it goes on from
 */
public record ItemChange(Kind kind, @Nullable Item item, List<Item> from) {

    /** What became of an item. */
    public enum Kind {
        NEW,
        /** Several rows became one. */
        MERGED,
        /** Same row, other words. */
        REWORDED,
        /** Same words, another number. */
        RENUMBERED,
        SAME,
        /** The newer edition does not have it. */
        DROPPED,
        /** The newer edition is not known as a whole: nobody can say. */
        UNKNOWN
    }

    public ItemChange {
        from = List.copyOf(from);
    }

    /** In the order of the newer form, then what it does not have. Of a form that one of the two lacks: all new, or all dropped. */
    public static List<ItemChange> between(Edition older, Edition newer, Form form) {
        List<ItemChange> changes = new ArrayList<>();
        for (Item item : newer.items(form)) {
            List<Item> from = item.carries().stream()
                    .flatMap(id -> older.find(form, id).stream())
                    .toList();
            changes.add(new ItemChange(kind(item, from), item, from));
        }
        for (Item item : older.items(form)) {
            if (newer.items(form).stream().noneMatch(next -> next.carries().contains(item.id()))) {
                changes.add(new ItemChange(newer.complete() ? Kind.DROPPED : Kind.UNKNOWN, null, List.of(item)));
            }
        }
        return changes;
    }

    private static Kind kind(Item item, List<Item> from) {
        if (from.isEmpty()) {
            return Kind.NEW;
        }
        if (from.size() > 1) {
            return Kind.MERGED;
        }
        Item one = from.get(0);
        if (!one.title().equals(item.title())) {
            return Kind.REWORDED;
        }
        return one.id().equals(item.id()) ? Kind.SAME : Kind.RENUMBERED;
    }
}
