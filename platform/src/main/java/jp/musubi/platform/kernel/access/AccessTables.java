package jp.musubi.platform.kernel.access;

import java.util.List;

/** 可否の表の入口、読むために。The tables that the code enforces, row by row as the files say; nothing about any person. */
public final class AccessTables {

    private AccessTables() {}

    /** 閲覧の可否: what {@link Judge} reads. */
    public static List<TableRow> matrix() {
        return rows(MatrixRow.FILE);
    }

    /** 登録の可否, by kind of facility. */
    public static List<TableRow> submissions() {
        return rows("submit-matrix.tsv");
    }

    /** することの可否. */
    public static List<TableRow> doings() {
        return rows(DoingMatrix.FILE);
    }

    /** 条件の言葉. */
    public static List<TableRow> conditions() {
        return rows("conditions.tsv");
    }

    /** 利用目的と根拠. */
    public static List<TableRow> purposes() {
        return rows("purposes.tsv");
    }

    /** 救急・災害の切り替え. */
    public static List<TableRow> switches() {
        return rows("access-switches.tsv");
    }

    private static List<TableRow> rows(String file) {
        return DatedTable.list(file).stream().map(TableRow::new).toList();
    }
}
