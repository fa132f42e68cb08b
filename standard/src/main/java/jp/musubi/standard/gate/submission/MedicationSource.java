package jp.musubi.standard.gate.submission;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** 処方の出どころ。A dated rule: first taken out of the documents, later only from 電子処方箋 (sharing-service §1, §7). */
public enum MedicationSource {
    /** 診療情報提供書と退院時サマリーから */
    DOCUMENTS,
    /** 電子処方箋管理サービスから */
    ELECTRONIC_PRESCRIPTION;

    /** The source in force on a day (JST), by medication-sources.tsv. */
    public static MedicationSource inForceOn(LocalDate day) {
        for (Row row : Rows.ROWS) {
            if (row.inForceOn(day)) {
                return valueOf(row.get("source"));
            }
        }
        throw new IllegalStateException("medication-sources.tsv has no row for " + day);
    }

    /** The first day on which it is in force; null for one in force since ever, or never. */
    public @Nullable LocalDate firstDay() {
        for (Row row : Rows.ROWS) {
            if (valueOf(row.get("source")) == this) {
                return row.findDate("from");
            }
        }
        return null;
    }

    /** An enum has no field before its constants. */
    private static final class Rows {
        static final List<Row> ROWS = Table.read(MedicationSource.class, "medication-sources.tsv");
    }
}
