package jp.musubi.platform.records.sixitems;

import java.util.UUID;
import jp.musubi.standard.gate.submission.SubmittedItem;

/**
 * 項目の一行、しまう前。
 *
 * @param counted from which day it is shown, and among which
 * @param place where its served form begins in the unit's block
 * @param length of its served form in bytes
 */
record ItemRow(UUID id, SubmittedItem item, Counted counted, int place, int length) {

    /** The class whose rules of access and retention hold for the item. */
    String dataClass() {
        return ItemClass.of(item.kind()).name();
    }

    boolean has(SubmittedItem.Flag flag) {
        return item.flags().contains(flag);
    }
}
