package jp.musubi.platform.cybersecurity.incidents;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 書くこと。A row of facts.tsv.
 *
 * @param choices the words that may stand there; empty for free text and numbers
 */
public record Fact(String id, boolean number, List<String> choices, String japanese, String english) {

    public static final int LONGEST = 2000;

    private static final List<Fact> ALL =
            Table.read(Fact.class, "facts.tsv").stream().map(Fact::of).toList();

    public static List<Fact> list() {
        return ALL;
    }

    public static Optional<Fact> find(String id) {
        return ALL.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /** Whether the value may stand there; an empty one says that it is not known any more. */
    public boolean takes(String value) {
        if (value.isEmpty()) {
            return true;
        }
        if (number) {
            return value.matches("[0-9]{1,9}");
        }
        return choices.isEmpty() ? value.length() <= LONGEST : choices.contains(value);
    }

    private static Fact of(Row row) {
        return new Fact(
                row.get("fact"),
                row.get("kind").equals("NUMBER"),
                Arrays.stream(row.get("choices").split(" "))
                        .filter(word -> !word.isEmpty())
                        .toList(),
                row.get("japanese"),
                row.get("english"));
    }
}
