package jp.musubi.platform.kernel.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.caller.Profession;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.jspecify.annotations.Nullable;

/** 主となる職種。The rows of leading-profession.tsv: with whose rights a system of a facility acts. */
record LeadingProfessions(List<Row> rows) {

    LeadingProfessions {
        rows = List.copyOf(rows);
    }

    static LeadingProfessions load() {
        return new LeadingProfessions(
                DatedTable.list("leading-profession.tsv").stream().map(Row::of).toList());
    }

    /** Null for a kind of facility whose systems have no right to see anything. */
    @Nullable
    Profession findOf(FacilityKind kind, LocalDate day) {
        for (Row row : rows) {
            if (row.kind == kind && row.period.covers(day)) {
                return row.profession;
            }
        }
        return null;
    }

    record Row(FacilityKind kind, Profession profession, Period period) {

        private static Row of(Map<String, String> row) {
            return new Row(
                    FacilityKind.valueOf(Period.get(row, "facility_kind")),
                    Profession.valueOf(Period.get(row, "profession")),
                    Period.of(row));
        }
    }
}
