package jp.musubi.platform.pmh.residents;

import java.util.Arrays;
import java.util.List;

/** 対象者のファイルの列、並ぶ順。 */
public enum ResidentField {
    ACT("処理区分", 1, true),
    REFERENCE("宛名番号", 20, false),
    INSURER("保険者番号", 8, true),
    SYMBOL("記号", 38, false),
    NUMBER("番号", 38, true),
    BRANCH("枝番", 2, false),
    BIRTH("生年月日", 10, true),
    NAME("氏名", 100, true),
    SEX("性別", 6, true),
    SINCE("住み始めた日", 10, true),
    LAST("最後の日", 10, false),
    WHY("わけ", 10, false);

    private final String column;
    private final int longest;
    private final boolean must;

    ResidentField(String column, int longest, boolean must) {
        this.column = column;
        this.longest = longest;
        this.must = must;
    }

    public String column() {
        return column;
    }

    int longest() {
        return longest;
    }

    boolean must() {
        return must;
    }

    /** The heading of a file. */
    public static List<String> columns() {
        return Arrays.stream(values()).map(ResidentField::column).toList();
    }
}
