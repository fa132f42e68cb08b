package jp.musubi.platform.pmh.recipients;

import java.util.Arrays;
import java.util.List;

/** 受給者の欄。Names are the columns of the file, keys those of the page; in the order of the file. */
public enum RecipientField {
    REFERENCE("reference", "宛名番号", 20),
    INSURER("insurer", "保険者番号", 8),
    SYMBOL("symbol", "記号", 38),
    NUMBER("number", "番号", 38),
    BRANCH("branch", "枝番", 2),
    BIRTH("birth", "生年月日", 10),
    NAME("name", "氏名", 100),
    PAYER("payer", "公費負担者番号", 8),
    RECIPIENT("recipient", "受給者番号", 7),
    FROM("from", "有効開始日", 10),
    LAST("last", "有効終了日", 10),
    INCOME("income", "所得区分", 20),
    CEILING("ceiling", "自己負担上限月額", 10),
    DESIGNATED("designated", "指定医療機関", 1_100);

    private final String key;
    private final String column;
    private final int longest;

    RecipientField(String key, String column, int longest) {
        this.key = key;
        this.column = column;
        this.longest = longest;
    }

    public String key() {
        return key;
    }

    /** As the file calls it. */
    public String column() {
        return column;
    }

    int longest() {
        return longest;
    }

    public static List<String> columns() {
        return Arrays.stream(values()).map(RecipientField::column).toList();
    }
}
