package jp.musubi.platform.records.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.records.Receipt;
import jp.musubi.platform.records.sixitems.ItemClass;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.submission.SubmittedItem;

/**
 * しまった単位。
 *
 * @param created no unit of this identifier was being served before
 */
record Kept(Unit unit, boolean created) implements Keeping {

    /** @param findings none of them blocking */
    Receipt receipt(Submission submission, List<Finding> findings) {
        Map<DataClass, Integer> taken = new EnumMap<>(DataClass.class);
        for (SubmittedItem item : submission.items()) {
            if (item.resourceType().equals("Composition")) {
                continue;
            }
            taken.merge(ItemClass.of(item.kind()), 1, Integer::sum);
        }
        return new Receipt.Accepted(
                submission.type(),
                unit.id().toString(),
                unit.version(),
                created,
                Collections.unmodifiableMap(taken),
                List.copyOf(findings));
    }
}
