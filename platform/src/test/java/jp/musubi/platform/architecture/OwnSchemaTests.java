package jp.musubi.platform.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 部屋の SQL は自分の棚(スキーマ)だけを見る。 */
@Tag("architecture")
class OwnSchemaTests {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?i)^\\s*(select|insert|update|delete|with|create|alter|drop|truncate|copy|lock|merge|grant)\\s");
    private static final Pattern READS_THE_TIME =
            Pattern.compile("(?i)\\b(now\\s*\\(|current_(timestamp|date|time)\\b|local(time|timestamp)\\b"
                    + "|(clock|statement|transaction)_timestamp\\b|timeofday\\b|uuidv7\\b|'now'|'today')");

    private final Set<String> schemas = schemas();

    @Test
    void どの部屋の_SQL_もよその部屋の棚を見ない() {
        assertThat(wrong(SourceFiles.ROOMS, this::foreignInCode)).isEmpty();
        assertThat(wrongMigrations(this::foreign)).isEmpty();
    }

    @Test
    void 時刻は_SQL_で読まない() {
        assertThat(wrong(SourceFiles.ROOMS, (room, text) -> SourceFiles.finds(READS_THE_TIME, text)))
                .isEmpty();
        assertThat(wrongMigrations((room, text) -> SourceFiles.finds(READS_THE_TIME, text)))
                .isEmpty();
    }

    @Test
    void この見張りは見逃さない() {
        assertThat(foreign("records", "select a from records.item i join kernel.person p on true"))
                .isTrue();
        assertThat(foreignInCode("records", " from a, kernel.person")).isTrue();
        assertThat(foreignInCode("records", "select x from records.item")).isFalse();
        assertThat(SourceFiles.finds(READS_THE_TIME, "values (:id, Now ())")).isTrue();
    }

    private interface Rule {
        boolean broken(String room, String text);
    }

    private List<String> wrong(Path base, Rule rule) {
        var wrong = new ArrayList<String>();
        for (Path file : SourceFiles.list(base, ".java")) {
            String room = SourceFiles.room(base, file);
            SourceFiles.literals(file).stream()
                    .filter(text -> rule.broken(room, text))
                    .forEach(text -> wrong.add(base.relativize(file) + ": " + text.strip()));
        }
        return wrong;
    }

    private List<String> wrongMigrations(Rule rule) {
        return SourceFiles.list(SourceFiles.MIGRATIONS, ".sql").stream()
                .filter(file -> rule.broken(
                        SourceFiles.room(SourceFiles.MIGRATIONS, file),
                        SourceFiles.text(file).replaceAll("--.*", "")))
                .map(Path::toString)
                .toList();
    }

    private boolean foreignInCode(String room, String text) {
        return foreignAfterKeyword(room, text) || (SourceFiles.finds(STATEMENT, text) && foreign(room, text));
    }

    private boolean foreign(String room, String sql) {
        return names(room, sql, "\\b");
    }

    /** For parts of a statement that do not begin like one. */
    private boolean foreignAfterKeyword(String room, String text) {
        return names(room, text, "\\b(from|join|into|update|table|references|only)\\s[^;]*?\\b");
    }

    private boolean names(String room, String text, String before) {
        return schemas.stream()
                .filter(schema -> !schema.equals(room))
                .anyMatch(schema -> SourceFiles.finds(
                        Pattern.compile("(?is)" + before + "\"?" + schema + "\"?\\.\"?[a-z_]"), text));
    }

    /** Every room may have a schema of its name; those with migrations do. */
    private static Set<String> schemas() {
        var schemas = new TreeSet<String>();
        SourceFiles.list(SourceFiles.ROOMS, "package-info.java")
                .forEach(file -> schemas.add(SourceFiles.room(SourceFiles.ROOMS, file)));
        SourceFiles.list(SourceFiles.MIGRATIONS, ".sql")
                .forEach(file -> schemas.add(SourceFiles.room(SourceFiles.MIGRATIONS, file)));
        schemas.remove("");
        return schemas;
    }
}
