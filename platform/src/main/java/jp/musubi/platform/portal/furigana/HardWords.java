package jp.musubi.platform.portal.furigana;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.musubi.standard.tables.Table;

/** むずかしい言葉。Words of medicine and insurance that stand in headings of a person's pages, with their readings: hard-words.tsv. */
final class HardWords {

    private static final Map<String, String> READINGS = Table.read(HardWords.class, "hard-words.tsv").stream()
            .collect(Collectors.toMap(
                    row -> row.get("word"), row -> row.get("reading"), (one, same) -> one, TreeMap::new));

    /** The longest first: 被保険者番号 before 被保険者. */
    private static final Pattern ANY = Pattern.compile(READINGS.keySet().stream()
            .sorted((one, other) -> other.length() - one.length())
            .map(Pattern::quote)
            .collect(Collectors.joining("|")));

    private HardWords() {}

    static String read(String text) {
        Matcher words = ANY.matcher(text);
        return words.replaceAll(found -> Readings.ruby(found.group(), READINGS.getOrDefault(found.group(), "")));
    }
}
