package jp.musubi.platform.cybersecurity.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 知らせる先。A row of addressees.tsv.
 *
 * @param who whose incidents it is told of: FACILITY, AGENCY
 * @param form what it is sent first
 * @param timing by when, in the words of the notice; {@code soon} the same in English
 * @param inside whether the report arrives inside the platform; else the facility sends it by itself
 */
public record Addressee(
        String id,
        List<String> who,
        String when,
        String form,
        boolean inside,
        String japanese,
        String english,
        String timing,
        String soon) {

    /** The one that keeps what it was told in words of its own (IncidentVendors). */
    public static final String VENDOR = "VENDOR";

    private static final List<Addressee> ALL = Table.read(Addressee.class, "addressees.tsv").stream()
            .map(Addressee::of)
            .toList();

    /** In the order of the first day. @param agency whether the incident is the agency's own */
    public static List<Addressee> list(Facts facts, boolean agency) {
        return ALL.stream()
                .filter(each -> each.isOf(agency) && facts.holds(each.when()))
                .toList();
    }

    public static Optional<Addressee> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public boolean isOf(boolean agency) {
        return who.contains(agency ? "AGENCY" : "FACILITY");
    }

    private static Addressee of(Row row) {
        return new Addressee(
                row.get("addressee"),
                Arrays.asList(row.get("who").split(" ")),
                row.get("when"),
                row.get("form"),
                row.get("inside").equals("yes"),
                row.get("japanese"),
                row.get("english"),
                row.get("timing"),
                row.get("soon"));
    }
}
