package jp.musubi.platform.kernel.registers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.standard.words.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * 台帳の一覧を、データベースで絞り、並べ、頁に分ける。Only the keys of one page are fetched, and then their entries.
 *
 * <p>A register says where its entries stand by {@link Register#rows}: the columns {@code key}, {@code searched} (a
 * search key) and one of each field's name; {@code :of} is bound.
 */
@Component
class EntryLists {

    private static final String FOUND = """
              from (%s) as entry
             where searched like all (cast(:patterns as text[]))
            """;

    private static final String COUNT = "select count(*)\n" + FOUND;

    private static final String PAGE = "select key\n" + FOUND + """
             order by cast("%s" as text) collate "C" nulls first, key collate "C"
            offset :offset limit :limit
            """;

    /** As {@link SearchKey} of the text in the place of %s. */
    private static final String SEARCH_KEY =
            "normalize(translate(regexp_replace(normalize(%s, NFKC), :blanks, '', 'g'), :signs, :bases), NFKC)";

    /** Blanks and the selectors of variants. */
    private static final String BLANKS =
            "[\\s\\u001c-\\u001f\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000"
                    + "\\ufe00-\\ufe0f\\U000e0100-\\U000e01ef]";

    private final JdbcClient sql;
    private final SearchKey.Folding folding = SearchKey.folding();

    EntryLists(JdbcClient sql) {
        this.sql = sql;
    }

    /** SQL for the search key of some columns together. */
    static String searchKeyOf(String... columns) {
        return SEARCH_KEY.formatted("concat_ws(' ', " + String.join(", ", columns) + ")");
    }

    RegisterSheet page(Register register, RegisterQuestion question) {
        String rows = register.rows();
        int total = asked(COUNT.formatted(rows), question).query(Integer.class).single();
        List<Map<String, String>> entries = asked(PAGE.formatted(rows, register.sorting(question.sort())), question)
                .param("offset", (question.page() - 1) * RegisterQuestion.SIZE)
                .param("limit", RegisterQuestion.SIZE)
                .query((row, place) -> row.getString("key"))
                .list()
                .stream()
                .map(key -> entry(register, key))
                .flatMap(Optional::stream)
                .toList();
        return new RegisterSheet(register.fields(), entries, total, question.page());
    }

    private static Optional<Map<String, String>> entry(Register register, String key) {
        return register.find(key).map(cells -> Sheets.keyed(cells, key));
    }

    private StatementSpec asked(String statement, RegisterQuestion question) {
        return bound(sql.sql(statement)).param("of", question.of()).param("patterns", patterns(question.words()));
    }

    /** What {@link #searchKeyOf} needs. */
    StatementSpec bound(StatementSpec statement) {
        return statement.param("blanks", BLANKS).param("signs", folding.signs()).param("bases", folding.bases());
    }

    private static String[] patterns(String words) {
        return Stream.of(words.split("[\\s　]+"))
                .map(SearchKey::of)
                .filter(word -> !word.isEmpty())
                .map(word -> '%' + word.replaceAll("([\\\\%_])", "\\\\$1") + '%')
                .toArray(String[]::new);
    }
}
