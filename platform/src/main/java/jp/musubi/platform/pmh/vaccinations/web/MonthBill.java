package jp.musubi.platform.pmh.vaccinations.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.musubi.platform.pmh.vaccinations.BillLine;
import jp.musubi.standard.words.FacilityCode;

/** 一月の請求。By facility; the sums add up to the total. */
record MonthBill(List<Part> parts, long total, int lines) {

    /** 一つの施設の分。 */
    record Part(FacilityCode facility, int lines, long yen) {}

    /** 一つの種類の分。@param item as in the lines */
    record Item(String item, int lines, long yen) {}

    /** By what was given or taken; the sums add up to the same total. */
    static List<Item> items(List<BillLine> lines) {
        Map<String, Item> items = new TreeMap<>();
        for (BillLine line : lines) {
            items.merge(
                    line.subject() + " " + line.item(),
                    new Item(line.item(), 1, line.yen()),
                    (one, other) -> new Item(one.item(), one.lines() + other.lines(), one.yen() + other.yen()));
        }
        return List.copyOf(items.values());
    }

    static MonthBill of(List<BillLine> lines) {
        Map<String, Part> parts = new TreeMap<>();
        for (BillLine line : lines) {
            parts.merge(
                    line.facility().digits(),
                    new Part(line.facility(), 1, line.yen()),
                    (one, other) -> new Part(one.facility(), one.lines() + other.lines(), one.yen() + other.yen()));
        }
        long total = parts.values().stream().mapToLong(Part::yen).sum();
        return new MonthBill(List.copyOf(parts.values()), total, lines.size());
    }
}
