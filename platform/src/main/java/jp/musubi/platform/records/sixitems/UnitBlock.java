package jp.musubi.platform.records.sixitems;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.standard.gate.submission.SubmittedItem;

/** 単位の束。The served forms of a unit's items one behind the other, packed as one, and a row for each with its place. */
record UnitBlock(List<ItemRow> rows, Packed packed) {

    static UnitBlock of(KeepItems.OfUnit unit, List<SubmittedItem> items, byte[] document) {
        List<UUID> ids = ItemIds.derive(unit.unit(), items);
        List<ItemRow> rows = new ArrayList<>(items.size());
        var block = new ByteArrayOutputStream(document.length);
        for (int i = 0; i < items.size(); i++) {
            byte[] served = served(unit, ids.get(i), items.get(i), document);
            Counted counted = Counted.of(items.get(i), unit);
            rows.add(new ItemRow(ids.get(i), items.get(i), counted, block.size(), served.length));
            block.writeBytes(served);
        }
        return new UnitBlock(rows, Packed.of(block.toByteArray()));
    }

    private static byte[] served(KeepItems.OfUnit unit, UUID id, SubmittedItem item, byte[] document) {
        var stamp = new ServedForm.Stamp(
                ItemIds.format(unit.person(), id),
                unit.version(),
                unit.registeredAt(),
                unit.person(),
                SourceDocument.find(unit.type()));
        return ServedForm.of(document, item.resourceType(), item.resource(), stamp);
    }
}
