package jp.musubi.standard.gate.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditorTest {

    private static final String DOCUMENT = """
            {
              "resourceType": "Bundle",
              "type": "collection",
              "empty": {}, "none": [], "one": [ 1 ],
              "entry": [
                {"fullUrl": "a", "resource": {"resourceType": "Patient", "id": "p"}},
                {"fullUrl": "b", "resource": {"resourceType": "Observation", "extension": [
                  {"url": "http://example.com/A"}, {"url": "http://example.com/B", "system": "http://example.com/S"}
                ]}}
              ]
            }
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remove    | Bundle.type                               |       | '  "type": "collection",\n'              | ''
            remove    | Bundle.resourceType                       |       | '"resourceType": "Bundle",\n  '          | ''
            remove    | Bundle.one[0]                             |       | '[ 1 ]'                                  | '[  ]'
            remove    | Bundle.entry[1].resource.extension[A]     |       | '{"url": "http://example.com/A"}, '      | ''
            remove    | Bundle.entry[Patient].resource.id         |       | ', "id": "p"'                            | ''
            replace   | Bundle.type                               | true  | '"collection"'                           | 'true'
            replace   | Bundle.entry[Patient].resource.id         | [1]   | '"p"'                                    | '[1]'
            replace   | Bundle.entry[1].resource.extension[S].url | 1     | '"http://example.com/B"'                 | '1'
            add       | Bundle.empty.a                            | 1     | '{}'                                     | '{"a": 1}'
            add       | Bundle.none[+]                            | 1     | '[]'                                     | '[1]'
            add       | Bundle.none[0]                            | 1     | '[]'                                     | '[1]'
            add       | Bundle.one[+]                             | 2     | '[ 1 ]'                                  | '[ 1, 2 ]'
            add       | Bundle.one[0]                             | 2     | '[ 1 ]'                                  | '[ 2, 1 ]'
            add       | Bundle.entry[0].resource.active           | true  | '"id": "p"'                              | '"id": "p", "active": true'
            rename    | Bundle.type                               | kind  | '"type"'                                 | '"kind"'
            duplicate | Bundle.one[0]                             |       | '[ 1 ]'                                  | '[ 1, 1 ]'
            copy      | Bundle.entry[1].fullUrl                   | Bundle.entry[0].fullUrl | '"b"'                  | '"a"'
            """)
    void 場所だけが変わる(String op, String path, String value, String found, String replaced) {
        Edit edit = Edit.of(op, path, value == null ? "" : value);

        String changed = new String(edit.applyTo(DOCUMENT.getBytes(UTF_8)), UTF_8);

        assertThat(changed).isEqualTo(DOCUMENT.replace(found, replaced));
        assertThat(DOCUMENT).contains(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            remove    | Bundle.none.deeper       |
            remove    | Bundle.none[0]           |
            remove    | Bundle.missing           |
            remove    | Bundle.entry[Condition]  |
            remove    | Bundle.entry[2]          |
            remove    | Bundle.type[0]           |
            remove    | Observation.type         |
            remove    | Bundle                   |
            replace   | Bundle.missing           | 1
            add       | Bundle.type              | 1
            add       | Bundle.none[1]           | 1
            add       | Bundle.missing.deeper    | 1
            rename    | Bundle.entry[0]          | x
            duplicate | Bundle.type              |
            copy      | Bundle.type              | Bundle.missing
            """)
    void ない場所は_その名を言って断る(String op, String path, String value) {
        Edit edit = Edit.of(op, path, value == null ? "" : value);

        assertThatThrownBy(() -> edit.applyTo(DOCUMENT.getBytes(UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(op.equals("copy") ? value : path);
    }

    @ParameterizedTest
    @CsvSource({"''", ".type", "Bundle.", "Bundle.type.", "Bundle[", "Bundle.a[-1]", "Bundle.a[1", "Bundle.a b"})
    void 場所の書き方が違えば_そう言う(String path) {
        assertThatThrownBy(() -> EditPath.of(path)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void JSONでない値は入れない() {
        Edit edit = Edit.of("replace", "Bundle.type", "{");

        assertThatThrownBy(() -> edit.applyTo(DOCUMENT.getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void JSONでない文書は編集しない() {
        Edit edit = Edit.of("remove", "Bundle.type", "");

        assertThatThrownBy(() -> edit.applyTo("{".getBytes(UTF_8))).isInstanceOf(IllegalArgumentException.class);
    }
}
