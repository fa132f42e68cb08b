package jp.musubi.platform.outbreaks.instructions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 法の根拠。A row of legal-grounds.tsv.
 *
 * @param classes of the law for which it lets instruct
 */
public record LegalGround(String id, String japanese, String english, Set<String> classes) {

    private static final List<Row> ROWS = Table.read(LegalGround.class, "legal-grounds.tsv");

    public LegalGround {
        classes = Set.copyOf(classes);
    }

    public static List<LegalGround> listOn(LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(day))
                .map(row -> new LegalGround(
                        row.get("ground"),
                        row.get("japanese"),
                        row.get("english"),
                        Set.of(row.get("classes").split(" "))))
                .toList();
    }

    public static Optional<LegalGround> find(String id, LocalDate day) {
        return listOn(day).stream().filter(each -> each.id.equals(id)).findFirst();
    }
}
