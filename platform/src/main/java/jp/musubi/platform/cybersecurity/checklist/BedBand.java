package jp.musubi.platform.cybersecurity.checklist;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 病床規模。The bands of the national survey; a sheet keeps the band, not the number of beds. */
public record BedBand(String id, String japanese, String english) {

    private static final List<BedBand> ALL =
            Table.read(BedBand.class, "bed-bands.tsv").stream().map(BedBand::of).toList();

    public static List<BedBand> list() {
        return ALL;
    }

    public static boolean knows(String id) {
        return find(id).isPresent();
    }

    public static Optional<BedBand> find(String id) {
        return ALL.stream().filter(band -> band.id().equals(id)).findFirst();
    }

    private static BedBand of(Row row) {
        return new BedBand(row.get("band"), row.get("japanese"), row.get("english"));
    }
}
