package jp.musubi.platform.cybersecurity.checklist;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.musubi.platform.cybersecurity.editions.Item;

/**
 * 前の版から続ける。A proposal for a new edition's answers out of the last one's; a person reads it and keeps it. Days are left
 * out: what was checked last year has to be checked again.
 */
public final class CarryOn {

    private CarryOn() {}

    /** An item that goes on from several is はい only if all of them were (cybersecurity §1.3 [P]). */
    public static Map<String, ItemAnswer> propose(List<Item> items, Map<String, ItemAnswer> before) {
        Map<String, ItemAnswer> proposal = new LinkedHashMap<>();
        for (Item item : items) {
            List<Answer> sources = item.carries().stream()
                    .map(id -> before.getOrDefault(id, ItemAnswer.NONE).counts())
                    .filter(Objects::nonNull)
                    .toList();
            if (!sources.isEmpty() && sources.size() == item.carries().size()) {
                proposal.put(item.id(), new ItemAnswer(join(sources), null, null, null, null, note(item, before)));
            }
        }
        return proposal;
    }

    private static Answer join(List<Answer> sources) {
        if (sources.contains(Answer.NO)) {
            return Answer.NO;
        }
        return sources.contains(Answer.NOT_APPLICABLE) && !sources.contains(Answer.YES)
                ? Answer.NOT_APPLICABLE
                : Answer.YES;
    }

    /** Of one source only: several notes joined would be nobody's words. */
    private static String note(Item item, Map<String, ItemAnswer> before) {
        return item.carries().size() == 1
                ? before.getOrDefault(item.carries().get(0), ItemAnswer.NONE).note()
                : "";
    }
}
