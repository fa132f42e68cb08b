package jp.musubi.platform.records.web;

import java.util.List;
import jp.musubi.platform.kernel.caller.DataClass;
import org.jspecify.annotations.Nullable;

/**
 * 患者の画面に出すもの。Only the parts of classes that were granted.
 *
 * @param labs test by test; null when that class was not granted
 * @param more items that were not read, the oldest ones; 0 nearly always
 */
record PatientRecord(List<PatientPart> parts, @Nullable List<LabSeries> labs, int more) {

    PatientRecord {
        parts = List.copyOf(parts);
    }

    /** Allergies and contraindications, or null when they were not granted. */
    public @Nullable PatientPart allergies() {
        return parts.stream().filter(PatientRecord::isDanger).findFirst().orElse(null);
    }

    /** Values of a test that are drawn, the newest. */
    public int drawn() {
        return LabSeries.DRAWN;
    }

    public List<PatientPart> others() {
        return parts.stream().filter(part -> !isDanger(part)).toList();
    }

    private static boolean isDanger(PatientPart part) {
        return part.dataClass() == DataClass.ALLERGY;
    }
}
