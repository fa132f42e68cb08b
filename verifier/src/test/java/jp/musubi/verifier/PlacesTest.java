package jp.musubi.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** どこが違うかを、記録と頭の番号で言う。終わりの符号は 0、1、2、64。 */
class PlacesTest {

    private static final SampleKey KEY = new SampleKey();
    private static final SampleLog LOG = new SampleLog(100, 40, Integer.MAX_VALUE, KEY);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void そろっていれば_0_で件数を言う() throws IOException {
        assertThat(verify(lines -> lines)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("記録 100 件、頭 3 個");
        assertThat(err.size()).isZero();
    }

    record Place(String name, UnaryOperator<List<String>> change, String words) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> places() {
        return Stream.of(
                new Place(
                        "中身",
                        lines -> with(lines, "entry 17 ", line -> line.replace("VIEW", "SIGN_IN")),
                        "記録 17(番号 18)の中身"),
                new Place(
                        "中身と要約値",
                        lines -> with(lines, "entry 17 ", line -> LOG.entry(17, LOG.json(500))),
                        "記録 0 から 39 までのどこか"),
                new Place("削除", lines -> without(lines, "entry 50 "), "記録 50 から 50 までが抜けています"),
                new Place(
                        "失われた行",
                        lines -> with(
                                lines,
                                "entry 50 ",
                                line -> line.replace("entry", "lost").replaceFirst(" \\{.*", "")),
                        "記録 50 がなくなっています"),
                new Place("封のない行", lines -> after(lines, "entry 3 ", "stray " + LOG.json(700)), "番号 701 の記録は、封を経ずに"),
                new Place("二度", lines -> after(lines, "entry 3 ", LOG.entry(3, LOG.json(3))), "記録 3 が二度"),
                new Place(
                        "署名",
                        lines -> with(
                                lines,
                                "head 80 ",
                                line -> line.replace("head 80 ", "head 80 ")
                                        .replaceFirst("[A-Za-z0-9+/]{4}==$", "AAAA==")),
                        "頭 80 の署名"),
                new Place("頭の順", lines -> swapped(lines, "head 40 ", "head 80 "), "頭 80 までの記録が 40 件"),
                new Place("頭の削除", lines -> without(lines, "head 80 "), "終わりの行の件数"),
                new Place(
                        "最後の頭",
                        lines -> with(without(lines, "head 100 "), "end ", line -> "end 100 2"),
                        "記録 80 からあとに、署名した頭がありません"),
                new Place("知らない行", lines -> after(lines, "entry 3 ", "note nothing"), "7 行目が正しい形ではありません"),
                new Place("余分な鍵", lines -> after(lines, "key ", new SampleKey().line()), "で署名した頭がありません"),
                new Place(
                        "別の鍵",
                        lines -> with(
                                lines,
                                "key ",
                                line -> line.substring(0, line.lastIndexOf(' '))
                                        + new SampleKey().line().replaceFirst("key [^ ]+", "")),
                        "2 行目が正しい形ではありません"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void 改ざんは_1_で場所を言う(Place place) throws IOException {
        assertThat(verify(place.change())).isEqualTo(AuditVerifier.TAMPERED);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains(place.words()).doesNotContain("Exception");
        assertThat(out.size()).isZero();
    }

    @Test
    void 途中で切れた記録と_記録でないものは_2() throws IOException {
        assertThat(verify(lines -> lines.subList(0, 30))).isEqualTo(AuditVerifier.UNREADABLE);
        assertThat(verify(lines -> List.of("hello"))).isEqualTo(AuditVerifier.UNREADABLE);
        assertThat(verify(lines -> List.of())).isEqualTo(AuditVerifier.UNREADABLE);
        assertThat(verify(lines -> with(lines, "musubi-audit 1", line -> "musubi-audit 2")))
                .isEqualTo(AuditVerifier.UNREADABLE);
        assertThat(run(folder.resolve("no-such-file").toString())).isEqualTo(AuditVerifier.UNREADABLE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("途中で切れています", "書き出しではありません", "ファイルを読めません");
    }

    @Test
    void 証人の控えが控えでなければ_2() throws IOException {
        String log = write("log", LOG.lines());
        String head = LOG.witnessed(70);
        for (String wrong :
                List.of("", "hello\n", head.replace("head 70", "head 71"), head.replaceFirst("key .*\n", ""))) {
            Path file = Files.writeString(folder.resolve("heads.txt"), wrong);
            assertThat(run(log, "--witness", file.toString())).as(wrong).isEqualTo(AuditVerifier.UNREADABLE);
        }
        Path twice = Files.writeString(folder.resolve("heads.txt"), LOG.witnessed(40) + head);
        assertThat(run(log, "--witness", twice.toString())).isZero();
    }

    @Test
    void 証人の控えは_分岐と巻き戻しと_二つの顔を見つける() throws IOException {
        Path seen = Files.writeString(folder.resolve("heads.txt"), LOG.witnessed(70));
        SampleLog forked = new SampleLog(100, 40, 60, KEY);
        assertThat(run(write("fork", forked.lines()), "--witness", seen.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("はじめの 70 件が、証人の見た頭と違います");
        SampleLog shorter = new SampleLog(69, 40, Integer.MAX_VALUE, KEY);
        assertThat(run(write("short", shorter.lines()), "--witness", seen.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("証人は 70 件の木を見ていますが、記録は 69 件");
        Path both = Files.writeString(folder.resolve("both.txt"), LOG.witnessed(70) + forked.witnessed(70));
        assertThat(run(write("log", LOG.lines()), "--witness", both.toString())).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("大きさ 70 の異なる二つの木");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--help", "a b", "a --witness", "a --witness b c", "--witness a b"})
    void 使い方が違えば_64(String line) {
        assertThat(run(line.isEmpty() ? new String[0] : line.split(" "))).isEqualTo(64);
        assertThat(err.toString(StandardCharsets.UTF_8)).startsWith("使い方");
    }

    private int verify(UnaryOperator<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>();
        LOG.lines().forEachRemaining(line -> lines.add(new String(line, StandardCharsets.UTF_8)));
        Path file = folder.resolve("log.txt");
        StringBuilder text = new StringBuilder();
        change.apply(lines).forEach(line -> text.append(line).append('\n'));
        Files.writeString(file, text);
        return run(file.toString());
    }

    private String write(String name, Iterator<byte[]> lines) throws IOException {
        Path file = folder.resolve(name);
        Files.copy(new LineStream(lines), file);
        return file.toString();
    }

    private int run(String... args) {
        return AuditVerifier.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                args);
    }

    private static List<String> with(List<String> lines, String start, UnaryOperator<String> change) {
        return lines.stream()
                .map(line -> line.startsWith(start) ? change.apply(line) : line)
                .toList();
    }

    private static List<String> without(List<String> lines, String start) {
        return lines.stream().filter(line -> !line.startsWith(start)).toList();
    }

    private static List<String> after(List<String> lines, String start, String added) {
        return lines.stream()
                .flatMap(line -> line.startsWith(start) ? Stream.of(line, added) : Stream.of(line))
                .toList();
    }

    private static List<String> swapped(List<String> lines, String one, String other) {
        String first =
                lines.stream().filter(line -> line.startsWith(one)).findFirst().orElseThrow();
        String second = lines.stream()
                .filter(line -> line.startsWith(other))
                .findFirst()
                .orElseThrow();
        return lines.stream()
                .map(line -> line.equals(first) ? second : line.equals(second) ? first : line)
                .toList();
    }
}
