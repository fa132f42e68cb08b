package jp.musubi.platform.records.checkups;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import jp.musubi.platform.records.CheckupProgram.Law;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/** 法令の項目の表。Which items a law makes compulsory: the rows of checkup-law-items.tsv, by the first digits of the code. */
final class LawItems {

    private static final List<Row> ROWS = Table.read(LawItems.class, "checkup-law-items.tsv");

    private LawItems() {}

    static boolean include(Law law, String code, LocalDate day) {
        return ROWS.stream()
                .anyMatch(row -> code.startsWith(row.get("code"))
                        && row.get(law == Law.SPECIFIC ? "specific" : "safety").equals("yes")
                        && row.inForceOn(day));
    }

    /** What an item is called in English, by the longest row of its code; empty for one that no law names. */
    static Optional<String> findEnglish(String code) {
        return ROWS.stream()
                .filter(row -> code.startsWith(row.get("code")))
                .max(Comparator.comparingInt(row -> row.get("code").length()))
                .map(row -> row.get("english"));
    }
}
