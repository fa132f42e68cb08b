package jp.musubi.platform.cybersecurity.incidents;

import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 知らせる先。A row of addressees.tsv.
 *
 * @param form what it is sent first
 * @param inside whether the report arrives inside the platform; else the facility sends it by itself
 */
public record Addressee(
        String id, String when, String form, boolean inside, String japanese, String english, String timing) {

    private static final List<Addressee> ALL = Table.read(Addressee.class, "addressees.tsv").stream()
            .map(Addressee::of)
            .toList();

    /** In the order of the first day. */
    public static List<Addressee> list(Facts facts) {
        return ALL.stream().filter(each -> facts.holds(each.when())).toList();
    }

    public static Optional<Addressee> find(String id) {
        return ALL.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static Addressee of(Row row) {
        return new Addressee(
                row.get("addressee"),
                row.get("when"),
                row.get("form"),
                row.get("inside").equals("yes"),
                row.get("japanese"),
                row.get("english"),
                row.get("timing"));
    }
}
