package jp.musubi.platform.kernel.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import jp.musubi.platform.kernel.problems.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.ResponseEntity;

/** 書き出す表。 */
class TableFileTest {

    private static final TableFile TABLE =
            new TableFile("patients", List.of("氏名", "値"), List.of(List.of("𠮷田 一,二", "5.20"), List.of("髙橋", "=1+1")));

    private static final Pattern NUMBERED = Pattern.compile("&#x([0-9a-f]+);");

    @TempDir
    private Path folder;

    @Test
    void UTF_8_の_CSV_は印で始まり_字を落とさない() {
        assertThat(new String(TABLE.csv(UTF_8), UTF_8)).isEqualTo("\uFEFF氏名,値\r\n\"𠮷田 一,二\",5.20\r\n髙橋,=1+1\r\n");
    }

    @Test
    void Windows_31J_の_CSV_は_置き換えた字数を最後の列に書く() {
        assertThat(new String(TABLE.csv(Windows31J.CHARSET), Windows31J.CHARSET))
                .isEqualTo("氏名,値,置き換えた字数\r\n\"●田 一,二\",5.20,1\r\n髙橋,=1+1,0\r\n");
    }

    @Test
    void 表計算のますはどれも文字で_式にならず_桁も字も落ちない() throws IOException {
        byte[] file = TABLE.as(FileForm.of("xlsx", "UTF-8")).getBody();
        String parts = parts(file);
        assertThat(parts).contains("氏名", "5.20", "=1+1", "髙橋", "𠮷田").doesNotContain("<f>");
    }

    @Test
    void 長すぎるますは_半分の字で切れない() throws IOException {
        String longest = "あ".repeat(32_766) + "𠮷";
        byte[] file = new TableFile("x", List.of("a"), List.of(List.of(longest)))
                .as(FileForm.of("xlsx", "UTF-8"))
                .getBody();
        assertThat(parts(file)).doesNotContain("𠮷", "\uD842");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "csv, UTF-8, text/csv;charset=UTF-8, patients.csv",
        "csv, Windows-31J, text/csv;charset=windows-31j, patients.csv",
        "xlsx, UTF-8, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet, patients.xlsx"
    })
    void どの形も保存され_途中に残らない(String format, String charset, String type, String name) {
        ResponseEntity<byte[]> answer = TABLE.as(FileForm.of(format, charset));
        assertThat(answer.getHeaders().getContentType()).hasToString(type);
        assertThat(answer.getHeaders().getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"ods, UTF-8, format", "csv, EUC-JP, charset"})
    void 知らない形は断る(String format, String charset, String place) {
        assertThatThrownBy(() -> FileForm.of(format, charset))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.place()).isEqualTo(place));
    }

    private String parts(byte[] file) throws IOException {
        Path written = Files.write(folder.resolve("table.xlsx"), file);
        var parts = new StringBuilder();
        try (var zip = new ZipFile(written.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        // Whatever is not ASCII is written as a number.
        return NUMBERED.matcher(parts).replaceAll(found -> Character.toString(Integer.parseInt(found.group(1), 16)));
    }
}
