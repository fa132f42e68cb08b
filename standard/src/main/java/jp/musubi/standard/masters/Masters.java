package jp.musubi.standard.masters;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.musubi.standard.tables.Row;
import jp.musubi.standard.tables.Table;
import org.jspecify.annotations.Nullable;

/** マスター。What is at hand of each kind; unchangeable, so many threads may ask. */
public final class Masters {

    private final Map<MasterKind, MasterIndex> indexes = new EnumMap<>(MasterKind.class);

    private Masters(Map<MasterKind, List<MasterEntry>> entries) {
        Map<MasterKind, Map<String, String>> more = abbreviations();
        entries.forEach((kind, list) -> indexes.put(kind, new MasterIndex(list, more.getOrDefault(kind, Map.of()))));
    }

    /** The shipped excerpt alone: a few dozen codes of each kind. */
    public static Masters excerpt() {
        return new Masters(Excerpt.read());
    }

    /**
     * The official files of a folder; of a kind without a file the excerpt.
     *
     * @param folder of official files, or null for the excerpt alone
     * @throws IOException when the folder or a file cannot be read
     * @throws WrongMasters naming file and line of each row that is wrong; then nothing is taken
     */
    public static Masters open(@Nullable Path folder) throws IOException {
        Map<MasterKind, List<MasterEntry>> entries = Excerpt.read();
        if (folder != null) {
            entries.putAll(MasterFolder.read(folder));
        }
        return new Masters(entries);
    }

    /** How many entries of the kind are at hand, those no longer in force among them. */
    public int count(MasterKind kind) {
        return get(kind).size();
    }

    /** The entry of that {@link MasterEntry#code}, in force on the day. */
    public Optional<MasterEntry> find(MasterKind kind, String code, LocalDate day) {
        return Optional.ofNullable(get(kind).find(code))
                .filter(entry -> entry.days().inForceOn(day));
    }

    /**
     * 検索。By name, kana, abbreviation or code; width, ひらがな and カタカナ, long vowels and old characters do not count. Of several
     * words all have to stand in it. Only the first 60 characters are read.
     *
     * @param most so many answers at most, best first
     */
    public List<Found> search(MasterKind kind, String typed, LocalDate day, int most) {
        return get(kind).search(typed, day, most);
    }

    private MasterIndex get(MasterKind kind) {
        MasterIndex index = indexes.get(kind);
        if (index == null) {
            throw new IllegalStateException("No master of " + kind);
        }
        return index;
    }

    private static Map<MasterKind, Map<String, String>> abbreviations() {
        Map<MasterKind, Map<String, String>> all = new EnumMap<>(MasterKind.class);
        for (Row row : Table.read(Masters.class, "abbreviations.tsv")) {
            all.computeIfAbsent(MasterKind.valueOf(row.get("kind")), any -> new HashMap<>())
                    .put(row.get("name"), row.get("words"));
        }
        add(all, MasterKind.LAB, "lab-tests.tsv");
        add(all, MasterKind.ALLERGEN, "allergens.tsv");
        return all;
    }

    /** Words that stand in the table of the entries themselves. */
    private static void add(Map<MasterKind, Map<String, String>> all, MasterKind kind, String table) {
        Map<String, String> words = all.computeIfAbsent(kind, any -> new HashMap<>());
        for (Row row : Table.read(Masters.class, table)) {
            words.put(row.get("name"), row.get("words"));
        }
    }
}
