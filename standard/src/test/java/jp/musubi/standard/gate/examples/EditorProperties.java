package jp.musubi.standard.gate.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.standard.gate.examples.EditPath.Step;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** Any edit at any place of any of the examples. */
class EditorProperties {

    private static final List<String> VALUES = List.of("1", "\"見本\"", "null", "{}", "[]", "{\"a\": [1, {\"b\": 2}]}");
    private static final Map<String, List<EditPath>> PATHS = new HashMap<>();

    @Property(tries = 400)
    void 編集してもJSONのままで_場所の外は一バイトも変わらない(@ForAll("edits") Tuple2<String, Edit> made) {
        byte[] before = Examples.standard().get(made.get1());
        Splice splice = Editor.splice(before, made.get2());
        byte[] after = splice.of(before);

        assertThat(JsonDocument.parse(after, JsonLimits.SUBMISSION)).isInstanceOf(JsonDocument.class);
        int kept = before.length - splice.to();
        assertThat(Arrays.copyOf(after, splice.from())).isEqualTo(Arrays.copyOf(before, splice.from()));
        assertThat(Arrays.copyOfRange(after, after.length - kept, after.length))
                .isEqualTo(Arrays.copyOfRange(before, splice.to(), before.length));
        assertThat(after.length).isEqualTo(splice.from() + splice.inserted().length + kept);
    }

    @Property(tries = 200)
    void 足したものを除けば元の意味に戻る(@ForAll("edits") Tuple2<String, Edit> made) {
        byte[] before = Examples.standard().get(made.get1());
        EditPath path = made.get2().path();
        Step last = path.steps().get(path.steps().size() - 1);
        if (!(last instanceof Step.Index)) {
            return;
        }

        byte[] added = new Edit(Edit.Op.ADD, path, "1").applyTo(before);

        assertThat(new Edit(Edit.Op.REMOVE, path, "").applyTo(added)).isEqualTo(before);
    }

    @Provide
    Arbitrary<Tuple2<String, Edit>> edits() {
        Arbitrary<String> examples = Arbitraries.of(Examples.standard().list());
        return examples.flatMap(example -> {
            List<EditPath> paths = PATHS.computeIfAbsent(
                    example,
                    name -> paths(Editor.parsed(Examples.standard().get(name)).root()));
            return Combinators.combine(
                            Arbitraries.of(paths),
                            Arbitraries.of(
                                    Edit.Op.REMOVE, Edit.Op.REPLACE, Edit.Op.RENAME, Edit.Op.DUPLICATE, Edit.Op.COPY),
                            Arbitraries.of(VALUES),
                            Arbitraries.of(paths))
                    .as((path, op, value, source) -> Tuple.of(example, edit(path, op, value, source)));
        });
    }

    private static Edit edit(EditPath path, Edit.Op op, String value, EditPath source) {
        boolean member = path.steps().get(path.steps().size() - 1) instanceof Step.Name;
        return switch (op) {
            case RENAME -> member ? new Edit(op, path, "renamed") : new Edit(Edit.Op.ADD, path, value);
            case DUPLICATE -> member ? new Edit(Edit.Op.REPLACE, path, value) : new Edit(op, path, "");
            case COPY -> new Edit(op, path, source.text());
            default -> new Edit(op, path, value);
        };
    }

    /** The paths of all values but the root. */
    private static List<EditPath> paths(JsonValue root) {
        List<EditPath> paths = new ArrayList<>();
        collect("Bundle", root, paths);
        return paths;
    }

    private static void collect(String here, JsonValue value, List<EditPath> paths) {
        if (value instanceof JsonObject object) {
            for (JsonObject.Member member : object.members()) {
                visit(here + '.' + member.name(), member.value(), paths);
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                visit(here + '[' + i + ']', array.elements().get(i), paths);
            }
        }
    }

    private static void visit(String path, JsonValue value, List<EditPath> paths) {
        paths.add(EditPath.of(path));
        collect(path, value, paths);
    }

    /** Escaped names are renamed whole. */
    @Property(tries = 1)
    void エスケープした名も全体が変わる() {
        byte[] document = "{\"resourceType\": \"Bundle\", \"\\u0061\\\"\": 1}".getBytes(UTF_8);
        Step.Name name = new Step.Name("a\"");

        byte[] renamed = new Edit(Edit.Op.RENAME, new EditPath("", "Bundle", List.of(name)), "b").applyTo(document);

        assertThat(new String(renamed, UTF_8)).isEqualTo("{\"resourceType\": \"Bundle\", \"b\": 1}");
    }
}
