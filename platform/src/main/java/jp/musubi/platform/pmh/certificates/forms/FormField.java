package jp.musubi.platform.pmh.certificates.forms;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/**
 * 診断書の項目。A row of fields.tsv.
 *
 * @param choices of {@link Kind#CHOICE} only
 * @param longest characters of a text
 * @param low least and {@code high} greatest number, both inclusive; null where any is taken
 * @param must without it nobody can sign
 * @param fill what it is filled from, or null
 */
public record FormField(
        String section,
        String id,
        Kind kind,
        List<FieldChoice> choices,
        int longest,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high,
        boolean must,
        @Nullable FieldFill fill,
        String japanese,
        String english) {

    private static final int EARLIEST = 1850;
    private static final int LATEST = 2100;
    /** A longer text stands in several lines. */
    private static final int ONE_LINE = 200;

    public FormField {
        choices = List.copyOf(choices);
    }

    /** 書き方。 */
    public enum Kind {
        TEXT,
        DAY,
        NUMBER,
        CHOICE
    }

    public String in(boolean english) {
        return english ? this.english : japanese;
    }

    public boolean severalLines() {
        return kind == Kind.TEXT && longest > ONE_LINE;
    }

    /** As people read it: of a choice its words. A value that the form has no more stands as it is. */
    public String words(String value, boolean english) {
        return choices.stream()
                .filter(choice -> choice.code().equals(value))
                .findFirst()
                .map(choice -> choice.in(english))
                .orElse(value);
    }

    /** Why the value may not stand there; an empty one may, until somebody signs. */
    Optional<FieldWhy> findFault(String value) {
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (MyNumber.isIn(value)) {
            return Optional.of(FieldWhy.MY_NUMBER);
        }
        return switch (kind) {
            case TEXT -> text(value);
            case DAY -> readDay(value).isPresent() ? Optional.empty() : Optional.of(FieldWhy.DAY);
            case NUMBER -> number(value);
            case CHOICE ->
                choices.stream().anyMatch(choice -> choice.code().equals(value))
                        ? Optional.empty()
                        : Optional.of(FieldWhy.CHOICE);
        };
    }

    static Optional<LocalDate> readDay(String value) {
        try {
            LocalDate day = LocalDate.parse(value);
            return day.getYear() >= EARLIEST && day.getYear() < LATEST ? Optional.of(day) : Optional.empty();
        } catch (DateTimeException notOne) {
            return Optional.empty();
        }
    }

    private Optional<FieldWhy> text(String value) {
        if (value.codePointCount(0, value.length()) > longest) {
            return Optional.of(FieldWhy.LONG);
        }
        boolean signs = value.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n');
        return signs ? Optional.of(FieldWhy.SIGNS) : Optional.empty();
    }

    private Optional<FieldWhy> number(String value) {
        if (!value.matches("[0-9]{1,6}(\\.[0-9]{1,2})?")) {
            return Optional.of(FieldWhy.NUMBER);
        }
        var number = new BigDecimal(value);
        boolean outside = low != null && number.compareTo(low) < 0 || high != null && number.compareTo(high) > 0;
        return outside ? Optional.of(FieldWhy.RANGE) : Optional.empty();
    }
}
