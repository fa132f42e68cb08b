package jp.musubi.platform.pmh.vaccinations;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.pmh.municipalities.Municipality;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import jp.musubi.standard.words.FacilityCode;

/** 依頼書が要るか。Dated; letter-rules.tsv. */
final class LetterRules {

    private static final List<Row> ROWS = Table.read(LetterRules.class, "letter-rules.tsv");

    private LetterRules() {}

    static boolean areNeeded(Municipality home, FacilityCode facility, LocalDate day) {
        return ROWS.stream()
                .filter(row -> row.inForceOn(day))
                .anyMatch(row -> row.get("scope").equals("PREFECTURE")
                        && !home.prefecture().equals(facility.prefecture()));
    }
}
