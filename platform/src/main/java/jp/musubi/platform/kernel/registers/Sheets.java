package jp.musubi.platform.kernel.registers;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.words.SearchKey;

/** 台帳を絞り、並べ、頁に分ける。For the few entries that do not all stand in a table; else {@link EntryLists}. */
final class Sheets {

    private Sheets() {}

    static RegisterSheet page(Register register, List<Map<String, String>> entries, RegisterQuestion question) {
        String key = register.fields().get(0).name();
        String sort = register.sorting(question.sort());
        String[] words = Arrays.stream(question.words().split("[\\s　]+"))
                .map(SearchKey::of)
                .filter(word -> !word.isEmpty())
                .toArray(String[]::new);
        List<Map<String, String>> found = entries.stream()
                .filter(entry -> fits(entry, words))
                .sorted(Comparator.<Map<String, String>, String>comparing(
                                entry -> entry.getOrDefault(sort, entry.getOrDefault(key, "")))
                        .thenComparing(entry -> entry.getOrDefault(key, "")))
                .toList();
        int from = Math.min(found.size(), (question.page() - 1) * RegisterQuestion.SIZE);
        int to = Math.min(found.size(), from + RegisterQuestion.SIZE);
        return new RegisterSheet(
                register.fields(),
                found.subList(from, to).stream()
                        .map(entry -> keyed(entry, entry.getOrDefault(key, "")))
                        .toList(),
                found.size(),
                question.page());
    }

    static Map<String, String> keyed(Map<String, String> entry, String key) {
        Map<String, String> keyed = new LinkedHashMap<>(entry);
        keyed.put("key", key);
        return keyed;
    }

    private static boolean fits(Map<String, String> entry, String[] words) {
        if (words.length == 0) {
            return true;
        }
        String all = SearchKey.of(String.join("\n", entry.values()));
        return Arrays.stream(words).allMatch(all::contains);
    }
}
