package jp.musubi.platform.eligibility;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.consent.CareSetting;
import jp.musubi.platform.kernel.consent.Channel;
import jp.musubi.platform.kernel.consent.ConsentClass;
import jp.musubi.platform.kernel.people.FacilityKind;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 同意の項目。The closed list of what may be agreed to at a reader: dated rules of {@code consent-items.tsv}. */
record ConsentItems(List<Row> rows) {

    ConsentItems {
        rows = List.copyOf(rows);
    }

    /** The rules shipped with this version. */
    static ConsentItems shipped() {
        return new ConsentItems(Table.read(ConsentItems.class, "consent-items.tsv"));
    }

    /** What the reader of such a facility may ask for on that day; empty when nothing. */
    Set<ConsentClass> offered(FacilityKind kind, CareSetting care, Channel channel, LocalDate day) {
        var offered = EnumSet.noneOf(ConsentClass.class);
        rows.stream()
                .filter(row -> row.inForceOn(day) && row.get("care").equals(care.name()))
                .filter(row -> names(row, "facility_kinds").contains(kind.name())
                        && names(row, "channels").contains(channel.name()))
                .forEach(row -> offered.add(ConsentClass.valueOf(row.get("consent_class"))));
        return offered;
    }

    private static List<String> names(Row row, String column) {
        return Arrays.asList(row.get(column).split(" "));
    }
}
