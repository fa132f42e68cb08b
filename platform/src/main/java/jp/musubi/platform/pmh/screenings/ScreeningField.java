package jp.musubi.platform.pmh.screenings;

import java.util.Arrays;
import java.util.List;

/** 検診のファイルの列、並ぶ順。 */
public enum ScreeningField {
    REFERENCE("宛名番号", 20, false),
    INSURER("保険者番号", 8, true),
    SYMBOL("記号", 38, false),
    NUMBER("番号", 38, true),
    BRANCH("枝番", 2, false),
    BIRTH("生年月日", 10, true),
    NAME("氏名", 100, true),
    KIND("検診の種類", 20, true),
    HELD("受診日", 10, true),
    METHOD("方法", 60, false),
    PLACE("実施場所", 100, false),
    JUDGEMENT("判定", 20, true),
    FOLLOW_UP("精検の結果", 30, false),
    FOLLOWED("精検受診日", 10, false);

    private final String column;
    private final int longest;
    private final boolean must;

    ScreeningField(String column, int longest, boolean must) {
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
        return Arrays.stream(values()).map(ScreeningField::column).toList();
    }
}
