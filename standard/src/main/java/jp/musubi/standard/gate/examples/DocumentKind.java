package jp.musubi.standard.gate.examples;

import java.util.List;
import java.util.regex.Pattern;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;

/**
 * 文書の種類。By which kind of document a reader looks for rules. Source: document-kinds.tsv.
 *
 * @param name such as {@code referral}
 * @param words what stands in the column {@code applies} of a rule that concerns this kind
 */
public record DocumentKind(String name, String japanese, String english, List<String> words) {

    private static final Pattern BETWEEN = Pattern.compile("[^A-Za-z0-9_]+");
    private static final List<DocumentKind> ALL = Table.read(DocumentKind.class, "document-kinds.tsv").stream()
            .map(DocumentKind::of)
            .toList();

    public DocumentKind {
        words = List.copyOf(words);
    }

    public static List<DocumentKind> list() {
        return ALL;
    }

    /** The kinds that a rule concerns; all of them when it names none. */
    static List<DocumentKind> listOf(String applies) {
        List<DocumentKind> named =
                ALL.stream().filter(kind -> kind.isNamed(applies)).toList();
        return named.isEmpty() ? ALL : named;
    }

    private boolean isNamed(String applies) {
        List<String> names = List.of(BETWEEN.split(applies));
        return words.stream().anyMatch(word -> isName(word) ? names.contains(word) : applies.contains(word));
    }

    private static boolean isName(String word) {
        return word.chars().allMatch(sign -> sign < 128);
    }

    private static DocumentKind of(Row row) {
        return new DocumentKind(
                row.get("kind"),
                row.get("japanese"),
                row.get("english"),
                List.of(row.get("words").split(" ")));
    }
}
