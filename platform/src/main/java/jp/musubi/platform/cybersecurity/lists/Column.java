package jp.musubi.platform.cybersecurity.lists;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;

/**
 * 一覧の欄。What may stand in its cells. No cell is longer than {@link #LONGEST}, has a control character or looks like a 個人番号.
 *
 * @param fault what is told of a cell that does not fit
 */
public record Column(String name, Predicate<String> fits, ItemsFault.Kind fault) {

    static final int LONGEST = 1000;

    /** Letters, digits, dots and hyphens. */
    public static Column id(String name) {
        return new Column(name, cell -> cell.matches("[0-9A-Za-z][0-9A-Za-z._-]{0,19}"), ItemsFault.Kind.WORD);
    }

    public static Column text(String name) {
        return new Column(name, cell -> true, ItemsFault.Kind.LENGTH);
    }

    public static Column needed(String name) {
        return new Column(name, cell -> !cell.isEmpty(), ItemsFault.Kind.LENGTH);
    }

    /** A day, or empty. */
    public static Column day(String name) {
        return new Column(name, cell -> cell.isEmpty() || isDay(cell), ItemsFault.Kind.WORD);
    }

    public static Column neededDay(String name) {
        return new Column(name, Column::isDay, ItemsFault.Kind.WORD);
    }

    /** A whole number from 1 to 999. */
    public static Column number(String name) {
        return new Column(name, cell -> cell.matches("[1-9][0-9]{0,2}"), ItemsFault.Kind.WORD);
    }

    /** As {@link #number}, or empty. */
    public static Column numberOrNone(String name) {
        return new Column(name, cell -> cell.matches("([1-9][0-9]{0,2})?"), ItemsFault.Kind.WORD);
    }

    /** One of these; an empty text among them lets the cell be empty. */
    public static Column word(String name, Collection<String> words) {
        return new Column(name, Set.copyOf(words)::contains, ItemsFault.Kind.WORD);
    }

    /** Some of these parted by blanks, or none. */
    public static Column words(String name, Collection<String> words) {
        return new Column(
                name,
                cell -> cell.isEmpty() || words.containsAll(Arrays.asList(cell.split(" "))),
                ItemsFault.Kind.WORD);
    }

    /** How sure a row is: {@code -}, {@code (k)}, {@code (?)}. */
    public static Column mark() {
        return word("mark", List.of("-", "(k)", "(?)"));
    }

    private static boolean isDay(String cell) {
        try {
            return LocalDate.parse(cell).getYear() > 0;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }
}
