package jp.musubi.platform.exchange.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.musubi.platform.records.SubmissionLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 一覧の中身を、届くままに一行ずつ読む。 */
class LinesTest {

    private static final Bounds BOUNDS = new Bounds(5, 1_000, 100);

    @ParameterizedTest(name = "「{0}」 → {1}")
    @CsvSource({"'a\nb\n', 'a|b'", "'a\nb', 'a|b'", "'a\r\nb\r\n', 'a|b'", "'\n\na\n\n', 'a'", "'', ''", "'\n', ''"})
    void NDJSON_は一行に一つ_空の行は数えない(String body, String lines) throws IOException {
        for (int step : new int[] {1, 2, 1_000}) {
            SubmissionLines read = new NdjsonLines(slowly(body.getBytes(UTF_8), step), BOUNDS);
            assertThat(String.join("|", all(read))).isEqualTo(lines);
        }
    }

    @Test
    void 長すぎる行は_中身を持たず_長さだけ() throws IOException {
        SubmissionLines read =
                new NdjsonLines(slowly(("x".repeat(101) + "\n" + "y".repeat(100)).getBytes(UTF_8), 7), BOUNDS);
        SubmissionLines.Line first = read.next();
        assertThat(first.body()).isNull();
        assertThat(first.size()).isEqualTo(101);
        assertThat(read.next().body()).hasSize(100);
    }

    @Test
    void 行が多すぎる一覧と_大きすぎる一覧は断る() {
        assertThatThrownBy(() -> all(new NdjsonLines(slowly("a\nb\nc\nd\ne\nf".getBytes(UTF_8), 9), BOUNDS)))
                .hasMessage("LIST-TOO-LARGE");
        assertThatThrownBy(() -> all(new NdjsonLines(slowly("x".repeat(1_001).getBytes(UTF_8), 99), BOUNDS)))
                .hasMessage("LIST-TOO-LARGE");
    }

    @Test
    void zip_はファイルごとに一つ_フォルダーは数えない() throws IOException {
        byte[] zip = zip(List.of("a.json=a", "folder/", "folder/b.json=b", "c.json="));
        assertThat(all(new ZipLines(slowly(zip, 3), BOUNDS))).containsExactly("a", "b", "");
    }

    @Test
    void 解くと膨らむ_zip_は_解ききらずに断る() throws IOException {
        byte[] bomb = zip(List.of("bomb.json=" + "0".repeat(50_000_000)));
        assertThat(bomb.length).isLessThan(100_000);
        var counted = new Bounds(5, 1_000_000, 100);
        assertThatThrownBy(() -> all(new ZipLines(slowly(bomb, 8_192), counted)))
                .hasMessage("LIST-TOO-LARGE");
    }

    @Test
    void ファイルの多すぎる_zip_は断る() throws IOException {
        byte[] zip = zip(List.of("a=1", "b=2", "c/", "d=3", "e=4", "f=5"));
        assertThatThrownBy(() -> all(new ZipLines(slowly(zip, 100), BOUNDS))).hasMessage("LIST-TOO-LARGE");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"{}", "PK", "not a zip at all, but some text of some length"})
    void zip_でないものは断る(String body) {
        assertThatThrownBy(() -> all(new ZipLines(slowly(body.getBytes(UTF_8), 100), BOUNDS)))
                .hasMessage("BODY-MALFORMED");
    }

    @Test
    void どこで切れた_zip_も_終わったとは言わない() throws IOException {
        byte[] zip = zip(List.of("a.json=aaaa", "b.json=bbbb"));
        for (int length = 1; length < zip.length - 22; length++) {
            byte[] cut = java.util.Arrays.copyOf(zip, length);
            SubmissionLines lines = new ZipLines(slowly(cut, 100), BOUNDS);
            assertThatThrownBy(() -> all(lines)).as("cut at %s", length).isInstanceOf(Exception.class);
        }
    }

    private static List<String> all(SubmissionLines lines) throws IOException {
        List<String> all = new ArrayList<>();
        for (SubmissionLines.Line line = lines.next(); line != null; line = lines.next()) {
            all.add(line.body() == null ? "(long)" : new String(line.body(), UTF_8));
        }
        return all;
    }

    private static byte[] zip(List<String> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                String[] parts = entry.split("=", 2);
                zip.putNextEntry(new ZipEntry(parts[0]));
                if (parts.length == 2) {
                    zip.write(parts[1].getBytes(UTF_8));
                }
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    /** So many bytes at a time, as a network brings them. */
    private static InputStream slowly(byte[] bytes, int step) {
        return new FilterInputStream(new ByteArrayInputStream(bytes)) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                return super.read(into, offset, Math.min(length, step));
            }
        };
    }
}
