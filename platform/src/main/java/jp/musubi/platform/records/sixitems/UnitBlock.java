package jp.musubi.platform.records.sixitems;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import jp.musubi.platform.records.numbering.ItemIds;
import jp.musubi.platform.records.packing.Packed;
import jp.musubi.standard.gate.submission.SubmittedItem;

/** 単位の束。The served forms of a unit's items one behind the other, packed as one, and a line for each with its place. */
record UnitBlock(List<Entry> entries, Packed packed) {

    static UnitBlock of(KeepItems.OfUnit unit, List<SubmittedItem> items, byte[] document) {
        List<UUID> ids = ItemIds.derive(unit.unit(), items);
        List<Entry> entries = new ArrayList<>(items.size());
        var block = new ByteArrayOutputStream(document.length);
        for (int i = 0; i < items.size(); i++) {
            SubmittedItem item = items.get(i);
            byte[] served = served(unit, ids.get(i), item, document);
            var span = new Entry.Span(block.size(), served.length);
            entries.add(new Entry(ids.get(i), what(item), item.flags(), Counted.of(item, unit), span));
            block.writeBytes(served);
        }
        return new UnitBlock(entries, Packed.of(block.toByteArray()));
    }

    private static Entry.What what(SubmittedItem item) {
        return new Entry.What(
                ItemClass.of(item.kind()), item.resourceType(), item.label(), ClinicalDay.find(item.clinicalDate()));
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
