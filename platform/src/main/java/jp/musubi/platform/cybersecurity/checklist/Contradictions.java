package jp.musubi.platform.cybersecurity.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.editions.Item;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 食い違い。Answers of a facility held against those of its vendors, by contradictions.tsv. */
public final class Contradictions {

    private static final List<Row> PAIRS = Table.read(Contradictions.class, "contradictions.tsv");
    private static final String OPEN = "OPEN";

    private Contradictions() {}

    /**
     * Answers of one vendor to the items of its form.
     *
     * @param asked ids of the items of the vendor's form
     */
    public record VendorAnswers(String vendor, List<String> asked, Map<String, ItemAnswer> answers) {}

    public static List<SheetFinding> find(
            List<Item> items, Map<String, ItemAnswer> facility, List<VendorAnswers> vendors) {
        List<SheetFinding> findings = new ArrayList<>();
        for (Item item : items) {
            Answer own = facility.getOrDefault(item.id(), ItemAnswer.NONE).counts();
            for (VendorAnswers vendor : vendors) {
                if (vendor.asked().contains(item.id())) {
                    Answer theirs = vendor.answers()
                            .getOrDefault(item.id(), ItemAnswer.NONE)
                            .counts();
                    pair(own, theirs)
                            .forEach(rule ->
                                    findings.add(new SheetFinding(item.id(), SheetRule.get(rule), vendor.vendor())));
                }
            }
            if (vendors.isEmpty() && item.vendorOnly() && own == Answer.YES) {
                findings.add(SheetFinding.of(item.id(), "X05"));
            }
        }
        return findings;
    }

    private static List<String> pair(@Nullable Answer facility, @Nullable Answer vendor) {
        return PAIRS.stream()
                .filter(row -> row.get("facility").equals(name(facility)))
                .filter(row -> row.get("vendor").equals(name(vendor)))
                .map(row -> row.get("rule"))
                .toList();
    }

    private static String name(@Nullable Answer answer) {
        return answer == null ? OPEN : answer.name();
    }
}
