package jp.musubi.platform.exchange.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import jp.musubi.platform.records.SubmissionLines;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.web.multipart.MultipartFile;

/** 選ばれたファイルの行。 */
class UploadedLinesTest {

    private static final Bounds BOUNDS = new Bounds(4, 1_000, 100);

    @Test
    void JSON_は改行があっても一行_NDJSON_は一行ずつ_zip_はファイルごと_選んだ順に() throws IOException {
        assertThat(read(
                        BOUNDS,
                        file("a.json", "{\n}".getBytes(UTF_8)),
                        file("B.NDJSON", "{1}\r\n\n{2}".getBytes(UTF_8)),
                        file("c.zip", zip("{3}"))))
                .containsExactly("{\n}", "{1}", "{2}", "{3}");
    }

    @Test
    void 名のない_または別の終わりのファイルは_まるごと一行で_空なら行にならない() throws IOException {
        assertThat(read(BOUNDS, file("", "x".getBytes(UTF_8)), file("d.txt", new byte[0])))
                .containsExactly("x");
        assertThat(read(BOUNDS)).isEmpty();
    }

    @Test
    void 行の数は_ファイルを合わせて数える() {
        MultipartFile three = file("a.ndjson", "1\n2\n3".getBytes(UTF_8));
        assertThatThrownBy(() -> read(BOUNDS, three, three)).hasMessage("LIST-TOO-LARGE");
    }

    @Test
    void 長すぎる一行は_それが結果になる() throws IOException {
        assertThat(read(BOUNDS, file("a.json", new byte[101]))).containsExactly("(too long)");
    }

    @Test
    void 途中で切れた_zip_は形がちがう() throws IOException {
        byte[] whole = zip("{3}");
        byte[] half = Arrays.copyOf(whole, whole.length - 30);
        assertThatThrownBy(() -> read(BOUNDS, file("c.zip", half))).hasMessage("BODY-MALFORMED");
    }

    private static List<String> read(Bounds bounds, MultipartFile... files) throws IOException {
        List<String> read = new ArrayList<>();
        try (var lines = new UploadedLines(List.of(files), bounds)) {
            for (SubmissionLines.Line line = lines.next(); line != null; line = lines.next()) {
                byte[] body = line.body();
                read.add(body == null ? "(too long)" : new String(body, UTF_8));
            }
        }
        return read;
    }

    private static MultipartFile file(String name, byte[] body) {
        return new MockMultipartFile("file", name, null, body);
    }

    private static byte[] zip(String body) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("one.json"));
            zip.write(body.getBytes(UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }
}
