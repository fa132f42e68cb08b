package jp.musubi.platform.outbreaks.diseases;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import jp.musubi.standard.tables.Row;

/**
 * 届の項目。A row of form-items.tsv.
 *
 * @param number as printed on the form
 * @param must without it a notice cannot be sent
 */
public record FormItem(
        String id,
        String number,
        Group group,
        Kind kind,
        List<String> choices,
        int longest,
        boolean must,
        String japanese,
        String english) {

    public static final String CASE_KIND = "KIND";
    public static final String NAME = "NAME";
    public static final String SEX = "SEX";
    public static final String BIRTH = "BIRTH";
    public static final String AGE = "AGE";
    public static final String MONTHS = "MONTHS";
    public static final String ADDRESS = "ADDRESS";
    public static final String GUARDIAN = "GUARDIAN";
    public static final String METHOD = "METHOD";
    public static final String FIRST_VISIT = "FIRST_VISIT";
    public static final String DIAGNOSED = "DIAGNOSED";
    public static final String ONSET = "ONSET";
    public static final String DIED = "DIED";

    public FormItem {
        choices = List.copyOf(choices);
    }

    /** いつ届に立つ項目か。 */
    public enum Group {
        CASE,
        /** Only where the class lets say who the person is. */
        IDENTITY,
        /** As IDENTITY, of persons under 18. */
        MINOR,
        /** Only where the disease names it. */
        EXTRA;

        public boolean tellsWho() {
            return this == IDENTITY || this == MINOR;
        }
    }

    /** 書き方。 */
    public enum Kind {
        TEXT,
        DAY,
        NUMBER,
        CHOICE
    }

    /** Whether the value may stand there; an empty one says that it is not known. */
    public boolean takes(String value) {
        if (value.isEmpty()) {
            return true;
        }
        if (value.codePointCount(0, value.length()) > longest) {
            return false;
        }
        return switch (kind) {
            case TEXT -> true;
            case NUMBER -> value.matches("[0-9]{1,3}");
            case CHOICE -> choices.contains(value);
            case DAY -> isDay(value);
        };
    }

    private static boolean isDay(String value) {
        try {
            int year = LocalDate.parse(value).getYear();
            return year >= 1850 && year < 2100;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }

    static FormItem of(Row row) {
        return new FormItem(
                row.get("item"),
                row.get("no"),
                Group.valueOf(row.get("group")),
                Kind.valueOf(row.get("kind")),
                Cells.words(row.get("choices")),
                Integer.parseInt(row.get("longest")),
                row.get("must").equals("yes"),
                row.get("japanese"),
                row.get("english"));
    }
}
