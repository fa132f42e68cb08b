package jp.musubi.platform.records.sixitems;

import java.util.UUID;
import jp.musubi.standard.gate.submission.SubmittedItem;

/** 項目の一行、しまう前。 */
record ItemRow(UUID id, SubmittedItem item, byte[] served) {

    /** The class whose rules of access and retention hold for the item. */
    String dataClass() {
        return ItemClass.of(item.kind()).name();
    }

    boolean has(SubmittedItem.Flag flag) {
        return item.flags().contains(flag);
    }
}
