package jp.musubi.platform.portal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** やさしい日本語の言葉: 本人の頁のどの言葉にもある。 */
class EasyWordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Properties EASY = words("messages_ja__yasashii.properties");
    private static final Properties USUAL = words("messages.properties");

    /** A word by its whole key; one whose key is put together falls back where it is not there. */
    private static final Pattern KEY = Pattern.compile("#\\{([\\w.-]+)[}(]");

    private static final Pattern VALUE = Pattern.compile("\\{[0-9]}");

    /** An example in a comment of the frame. */
    private static final String EXAMPLE = "its.title";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "portal/frame",
                "portal/signin",
                "portal/signin-card",
                "portal/signin-pin",
                "records/items",
                "records/items-of-class",
                "records/item-table",
                "records/labs",
                "records/together",
                "records/vanishing",
                "records/summary",
                "records/summary-body",
                "records/checkups",
                "records/checkup-parts",
                "records/hidden",
                "records/interviews",
                "records/interview",
                "records/interview-shown",
                "records/interview-answers",
                "records/interview-state",
                "records/wishes",
                "records/wish",
                "eligibility/own",
                "eligibility/coverages",
                "eligibility/subsidies",
                "pmh/own",
                "audit/looks",
                "consent/consents",
                "consent/end",
                "consent/letters",
                "consent/letter",
                "consent/proxies",
                "consent/end-proxy",
                "consent/whose",
                "signin/apps",
                "signin/held"
            })
    void 本人の頁の言葉はどれもある(String template) {
        assertThat(EASY.stringPropertyNames()).containsAll(keysOf(template));
    }

    @Test
    void ふつうの言葉にない鍵はなく_値の数も同じである() {
        assertThat(USUAL.stringPropertyNames()).containsAll(EASY.stringPropertyNames());
        EASY.stringPropertyNames()
                .forEach(key -> assertThat(valuesIn(EASY.getProperty(key)))
                        .as(key)
                        .isEqualTo(valuesIn(USUAL.getProperty(key))));
    }

    @Test
    void 言語の札は_辞書のファイルの名と同じである() {
        Locale easy = Locale.forLanguageTag("ja-yasashii");
        assertThat(easy.getLanguage() + "__" + easy.getVariant()).isEqualTo("ja__yasashii");
    }

    private static Set<String> keysOf(String template) {
        try {
            return KEY.matcher(Files.readString(RESOURCES.resolve("templates").resolve(template + ".html")))
                    .results()
                    .map(found -> found.group(1))
                    .filter(key -> !key.equals(EXAMPLE))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> valuesIn(String words) {
        return VALUE.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties words(String file) {
        var words = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(file), UTF_8)) {
            words.load(reader);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
