package jp.musubi.acceptance.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import jp.musubi.acceptance.running.Repository;

/**
 * 自分の表の日本語。Words that the tables of the platform say in both languages: an English page that says one in Japanese has
 * forgotten the other. What people wrote and what things are called is none of it.
 */
final class OwnWords {

    private static final List<Path> RESOURCES =
            List.of(Path.of("platform/src/main/resources"), Path.of("standard/src/main/resources"));

    private static final List<List<String>> COLUMNS =
            List.of(List.of("japanese", "english"), List.of("ja", "en"), List.of("text", "english"));

    /** Words of the pages themselves are messages. */
    private static final Path MESSAGES = RESOURCES.get(0).resolve("messages.properties");

    private static final Path ENGLISH = RESOURCES.get(0).resolve("messages_en.properties");

    /** Shorter ones are parts of names, too. */
    private static final int SHORTEST = 2;

    private static final Set<String> COLUMNS_OF_FILES = Set.of(
            "宛名番号", "保険者番号", "記号", "番号", "枝番", "生年月日", "氏名", "性別", "最後の日", "わけ", "検診の種類", "受診日", "方法", "実施場所", "判定");

    private static final Set<String> WORDS_OF_LETTERS = Set.of("診療情報提供書", "患者", "住所", "紹介目的", "傷病名", "主訴", "処方", "検査");

    /**
     * Known to be said in Japanese on English pages, by the address of the page: the columns of a municipality's files are what the
     * files say; a letter is shown as it was written, and a rule names the profile that it is of; a health centre is shown by its name; the lines of the ministry's checklists, courses, plans and runbooks have no
     * English of their own, and a few of their words are also words of other tables.
     */
    private static final Map<String, Set<String>> KNOWN = Map.of(
            "/desk/[a-z]+/loads.*", COLUMNS_OF_FILES,
            "/desk/letters/(new|in/.*)", WORDS_OF_LETTERS,
            "/rules", Set.of("電子署名"),
            "/desk/outbreaks/inbox", Set.of("見本区保健所（見本）"),
            "/cybersecurity/(checklists|vendor)/.*", Set.of("サーバ"),
            "/cybersecurity/incidents/.*/runbook", Set.of("検知"),
            "/cybersecurity/bcp/plan", Set.of("目的", "封じ込め"),
            "/cybersecurity/bcp/drills/.*", Set.of("安全管理責任者"),
            "/cybersecurity/training", Set.of("システム・セキュリティ管理者"));

    private static final String TEXTS = """
        () => {
          const texts = new Set();
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const text = walker.currentNode.nodeValue.trim().replace(/\\s+/g, ' ');
            if (/[\\u3040-\\u30ff\\u4e00-\\u9fff]/.test(text)) texts.add(text);
          }
          return [...texts];
        }\
        """;

    private static final Set<String> JAPANESE = read();

    private OwnWords() {}

    /** What the page says in Japanese though a table has it in English. */
    static List<String> leftJapaneseOn(Page page) {
        return ((List<?>) page.evaluate(TEXTS))
                .stream()
                        .map(Object::toString)
                        .filter(JAPANESE::contains)
                        .filter(words -> !isKnown(URI.create(page.url()).getPath(), words))
                        .toList();
    }

    private static boolean isKnown(String path, String words) {
        return KNOWN.entrySet().stream()
                .anyMatch(known ->
                        path.matches(known.getKey()) && known.getValue().contains(words));
    }

    private static Set<String> read() {
        Set<String> words = new HashSet<>();
        for (Path resources : RESOURCES) {
            try (Stream<Path> files = Files.walk(Repository.ROOT.resolve(resources))) {
                files.filter(file -> file.toString().endsWith(".tsv")).forEach(file -> words.addAll(wordsOf(file)));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        Properties english = properties(ENGLISH);
        properties(MESSAGES).forEach((key, text) -> {
            if (!text.equals(english.get(key))) {
                words.add(text.toString());
            }
        });
        words.removeIf(word -> word.length() < SHORTEST);
        return words;
    }

    private static List<String> wordsOf(Path table) {
        List<String[]> rows = text(table)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        List<String> head = rows.isEmpty() ? List.of() : Arrays.asList(rows.get(0));
        return COLUMNS.stream()
                .filter(head::containsAll)
                .flatMap(pair -> rows.stream()
                        .skip(1)
                        .filter(row -> row.length == head.size())
                        .filter(row -> !row[head.indexOf(pair.get(1))].equals(row[head.indexOf(pair.get(0))]))
                        .map(row -> row[head.indexOf(pair.get(0))]))
                .toList();
    }

    private static Properties properties(Path file) {
        var words = new Properties();
        try {
            words.load(new StringReader(text(Repository.ROOT.resolve(file))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
