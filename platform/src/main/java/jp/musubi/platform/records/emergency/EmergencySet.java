package jp.musubi.platform.records.emergency;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 集まりの表。The rows of {@code emergency-set.tsv}: the parts in the order in which they are read. */
public final class EmergencySet {

    private static final EmergencySet SHIPPED = new EmergencySet(Table.read(EmergencySet.class, "emergency-set.tsv"));

    private final List<Row> rows;

    EmergencySet(List<Row> rows) {
        this.rows = List.copyOf(rows);
        rows.forEach(EmergencyPart::of);
    }

    /** The table shipped with this version. */
    public static EmergencySet shipped() {
        return SHIPPED;
    }

    /** The parts of an emergency or a disaster on a day (JST), in order. */
    public List<EmergencyPart> partsOn(LocalDate day, Purpose event) {
        return rows.stream()
                .filter(row -> row.inForceOn(day))
                .map(EmergencyPart::of)
                .filter(part -> part.purposes().contains(event))
                .toList();
    }
}
