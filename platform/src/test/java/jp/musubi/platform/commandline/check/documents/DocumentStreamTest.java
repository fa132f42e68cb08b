package jp.musubi.platform.commandline.check.documents;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentStreamTest {

    /** {@code ;} stands for the end of a line. */
    @ParameterizedTest(name = "{0} の「{1}」は {2}")
    @CsvSource(delimiter = '|', textBlock = """
            a.json   | {"a":1}             | 1={"a":1}
            a.json   | {"a":1};            | 1={"a":1};
            a.json   | {"a":1};{"b":2}     | 1={"a":1} 2={"b":2}
            a.json   | {"a":1};;{"b":2};;  | 1={"a":1} 3={"b":2}
            a.json   | ;{"a":1};{"b":2}    | 2={"a":1} 3={"b":2}
            a.json   | {"a":{};"b":{}}     | 1={"a":{};"b":{}}
            a.json   | {;"a":1;}           | 1={;"a":1;}
            a.json   | [{"a":1};,{"b":2}]  | 1=[{"a":1};,{"b":2}]
            a.json   | {"a":1};x           | 1={"a":1};x
            a.json   | {oops};{"b":2}      | 1={oops} 2={"b":2}
            a.ndjson | {"a":1}             | 1={"a":1}
            a.ndjson | x;{"b":2}           | 1=x 2={"b":2}
            a.ndjson | {"a":;1}            | 1={"a": 2=1}
            a.ndjson | ;;                  | 1=
            """)
    void 名前か_はじめの二行で_一行一文書と分かる(String name, String text, String documents) throws IOException {
        assertThat(String.join(" ", read(name, text.replace(';', '\n')))).isEqualTo(documents.replace(';', '\n'));
    }

    @Test
    void 空のファイルは空の文書() throws IOException {
        assertThat(read("a.json", "")).containsExactly("1=");
        assertThat(read("a.ndjson", "")).containsExactly("1=");
    }

    @Test
    void 改行の前の復帰は文書を変えない() throws IOException {
        assertThat(read("a.ndjson", "{\"a\":1}\r\n\r\n{\"b\":2}\r\n"))
                .containsExactly("1={\"a\":1}\r", "3={\"b\":2}\r");
    }

    @Test
    void 長すぎる行は頭だけを持ち_次の行はそのまま読む() throws IOException {
        String line = "{\"a\":\"" + "x".repeat(2 * DocumentStream.MOST) + "\"}";
        try (var documents = stream("a.json", line + "\n{\"b\":2}\n")) {
            assertThat(documents.next().bytes()).hasSize(DocumentStream.MOST);
        }
        try (var documents = stream("a.ndjson", line + "\n{\"b\":2}\n")) {
            assertThat(documents.next().bytes()).hasSize(DocumentStream.MOST);
            Document second = documents.next();
            assertThat(new String(second.bytes(), UTF_8)).isEqualTo("{\"b\":2}");
            assertThat(second.line()).isEqualTo(2);
            assertThat(documents.next()).isNull();
        }
    }

    @Test
    void はじめの十メガより長い一行一文書も最後まで読む() throws IOException {
        String line = "{\"a\":\"" + "x".repeat(999_990) + "\"}\n";
        try (var documents = stream("-", line.repeat(25))) {
            int count = 0;
            for (Document document = documents.next(); document != null; document = documents.next()) {
                count++;
                assertThat(document.bytes()).hasSize(line.length() - 1);
                assertThat(document.line()).isEqualTo(count);
            }
            assertThat(count).isEqualTo(25);
        }
    }

    private static List<String> read(String name, String text) throws IOException {
        List<String> documents = new ArrayList<>();
        try (var stream = stream(name, text)) {
            for (Document next = stream.next(); next != null; next = stream.next()) {
                documents.add(next.line() + "=" + new String(next.bytes(), UTF_8));
            }
        }
        return documents;
    }

    private static DocumentStream stream(String name, String text) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(UTF_8));
        return DocumentStream.of(name, in);
    }
}
