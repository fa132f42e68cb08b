package jp.musubi.standard.masters;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * 一種類の検索。All names in memory as keys; one pass over them answers. Unchangeable, so many threads may ask.
 */
final class MasterIndex {

    /** Stands around each name, so that one look tells a whole name and a beginning; no key holds it. */
    private static final String EDGE = "\n";

    private static final Pattern CODE = Pattern.compile("[0-9A-Z.-]{2,20}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    private static final int LONGEST = 60;

    private record Line(MasterEntry entry, String names, String codes) {}

    private final List<Line> lines;
    private final Map<String, MasterEntry> byCode = new HashMap<>();

    /** @param more abbreviations by name, divided by bars */
    MasterIndex(List<MasterEntry> entries, Map<String, String> more) {
        List<MasterEntry> shortestFirst = new ArrayList<>(entries);
        shortestFirst.sort(
                Comparator.comparingInt((MasterEntry entry) -> entry.name().length())
                        .thenComparing(MasterEntry::code));
        List<Line> made = new ArrayList<>(entries.size());
        for (MasterEntry entry : shortestFirst) {
            made.add(line(entry, more.get(entry.name())));
            byCode.put(entry.code(), entry);
        }
        this.lines = List.copyOf(made);
    }

    /** By {@link MasterEntry#code}, or null. */
    @Nullable
    MasterEntry find(String code) {
        return byCode.get(code);
    }

    int size() {
        return lines.size();
    }

    /** The best ones in force on the day, best first. */
    List<Found> search(String typed, LocalDate day, int most) {
        String text = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        String whole = WordKey.of(text);
        if (whole.isEmpty() || most < 1) {
            return List.of();
        }
        List<String> words = BLANKS.splitAsStream(text)
                .map(WordKey::of)
                .filter(word -> !word.isEmpty())
                .toList();
        String code = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        String asCode = CODE.matcher(code).matches() ? EDGE + code : null;
        Map<Found.Why, List<Found>> found = new EnumMap<>(Found.Why.class);
        for (Line line : lines) {
            Found.Why why = why(line, whole, words, asCode);
            if (why != null && line.entry().days().inForceOn(day)) {
                List<Found> same = found.computeIfAbsent(why, any -> new ArrayList<>());
                if (same.size() < most) {
                    same.add(new Found(line.entry(), why));
                }
            }
        }
        return found.values().stream().flatMap(List::stream).limit(most).toList();
    }

    private static Found.@Nullable Why why(Line line, String whole, List<String> words, @Nullable String asCode) {
        int coded = asCode == null ? -1 : line.codes().indexOf(asCode);
        if (asCode != null && coded >= 0 && line.codes().contains(asCode + EDGE)) {
            return Found.Why.CODE;
        }
        String names = line.names();
        int place = names.indexOf(whole);
        if (place < 0) {
            return words.size() > 1 && holdsAll(names, words)
                    ? Found.Why.WITHIN
                    : coded >= 0 ? Found.Why.CODE_BEGINNING : null;
        }
        if (names.contains(EDGE + whole + EDGE)) {
            return Found.Why.WHOLE;
        }
        if (names.contains(EDGE + whole)) {
            return Found.Why.BEGINNING;
        }
        return coded >= 0 ? Found.Why.CODE_BEGINNING : Found.Why.WITHIN;
    }

    private static boolean holdsAll(String names, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!names.contains(words.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Line line(MasterEntry entry, @Nullable String more) {
        StringBuilder names = new StringBuilder(EDGE);
        add(names, entry.name());
        add(names, entry.kana());
        if (entry instanceof MasterEntry.Drug drug && drug.genericName() != null) {
            add(names, drug.genericName().replace("【般】", ""));
        }
        if (entry instanceof MasterEntry.LabTest test) {
            add(names, test.display());
        }
        if (more != null) {
            for (String word : more.split("\\|")) {
                add(names, word);
            }
        }
        StringBuilder codes = new StringBuilder(EDGE);
        for (String code : entry.codes()) {
            codes.append(code.toUpperCase(Locale.ROOT)).append(EDGE);
        }
        return new Line(entry, names.toString(), codes.toString());
    }

    private static void add(StringBuilder names, String name) {
        String key = WordKey.of(name);
        if (!key.isEmpty()) {
            names.append(key).append(EDGE);
        }
    }
}
