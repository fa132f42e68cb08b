package jp.musubi.standard.masters;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.standard.masters.MasterEntry.Disease;
import jp.musubi.standard.masters.MasterEntry.Drug;
import jp.musubi.standard.masters.MasterEntry.Modifier;
import jp.musubi.standard.masters.MasterEntry.Procedure;
import org.jspecify.annotations.Nullable;

/** 記録の形。Which column says what, by kind (claims §2, columns from 0). Later columns may be added; those read do not move. */
enum Layout {
    B(MasterKind.DISEASE, 24) {
        @Override
        MasterEntry read(Cells row) throws RowFault {
            return new Disease(
                    row.code(2, "傷病名コード", "[0-9]{7}"),
                    row.name(5, "傷病名"),
                    row.text(9, "カナ"),
                    row.code(10, "病名管理番号", "[0-9]{8}"),
                    row.code(12, "病名交換用コード", "[0-9A-Z]{4}"),
                    row.findCode(15, "ICD-10", "[A-Z][0-9]{2}[0-9A-Za-z-]{0,3}"),
                    !row.text(18, "単独使用禁止").equals("01"),
                    new ValidDays(row.findDay(21, "収載年月日"), row.findDay(23, "廃止年月日")));
        }
    },
    Z(MasterKind.MODIFIER, 18) {
        @Override
        MasterEntry read(Cells row) throws RowFault {
            return new Modifier(
                    row.code(2, "修飾語コード", "[0-9]{4}"),
                    row.name(6, "修飾語"),
                    row.text(9, "カナ"),
                    row.code(16, "修飾語管理番号", "[0-9]{8}"),
                    row.code(17, "修飾語交換用コード", "[0-9A-Z]{4}"),
                    new ValidDays(row.findDay(13, "収載年月日"), row.findDay(15, "廃止年月日")));
        }
    },
    Y(MasterKind.DRUG, 38) {
        @Override
        MasterEntry read(Cells row) throws RowFault {
            LocalDate end = row.findDay(30, "廃止年月日");
            LocalDate until = row.findDay(33, "経過措置年月日");
            return new Drug(
                    row.code(2, "医薬品コード", "6[0-9]{8}"),
                    row.name(4, "医薬品名"),
                    row.text(6, "カナ"),
                    row.text(9, "単位"),
                    row.findCode(31, "薬価基準収載医薬品コード", "[0-9A-Z]{12}"),
                    true,
                    row.findCode(36, "一般名コード", "[0-9A-Z]{12}"),
                    row.text(37, "一般名").isEmpty() ? null : row.text(37, "一般名"),
                    new ValidDays(row.findDay(35, "薬価基準収載年月日"), earlier(end, until)));
        }
    },
    S(MasterKind.PROCEDURE, 88) {
        @Override
        MasterEntry read(Cells row) throws RowFault {
            return new Procedure(
                    row.code(2, "診療行為コード", "1[0-9]{8}"),
                    row.name(4, "診療行為名"),
                    row.text(6, "カナ"),
                    new ValidDays(row.findDay(86, "変更年月日"), row.findDay(87, "廃止年月日")));
        }
    };

    private static final List<String> CHANGES = List.of("0", "1", "2", "3", "5", "9");
    /** 抹消: the row is struck off. */
    private static final String STRUCK = "1";

    private final MasterKind kind;
    private final int columns;

    Layout(MasterKind kind, int columns) {
        this.kind = kind;
        this.columns = columns;
    }

    MasterKind kind() {
        return kind;
    }

    abstract MasterEntry read(Cells row) throws RowFault;

    /** The entry of a row, or null for one that is struck off. @throws RowFault with what is wrong */
    @Nullable
    MasterEntry find(List<String> cells) throws RowFault {
        if (cells.size() < columns) {
            throw new RowFault("列が足りません(" + cells.size() + "列、" + columns + "列以上が要ります)");
        }
        if (!cells.get(1).equals(name())) {
            throw new RowFault("マスター種別(2列)が " + name() + " ではありません");
        }
        if (!CHANGES.contains(cells.get(0))) {
            throw new RowFault("変更区分(1列)が決まりにない値です");
        }
        return cells.get(0).equals(STRUCK) ? null : read(new Cells(cells));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isBefore(other) ? one : other;
    }
}
