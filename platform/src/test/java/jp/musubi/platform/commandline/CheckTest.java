package jp.musubi.platform.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.demo.country.Country;
import jp.musubi.platform.demo.country.CountryFiles;
import jp.musubi.platform.demo.samples.SampleKind;
import jp.musubi.platform.demo.samples.SampleOrder;
import jp.musubi.platform.demo.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ./musubi check。 */
class CheckTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String SENDER = "1319900013";
    private static final String GOOD = sample();
    private static final String BROKEN = "{\"resourceType\":\"Bundle\",";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private String input = "";

    @Test
    void 受け付けられる文書は_0_で終わり_受付可と言う() throws IOException {
        assertThat(check(write("good.json", GOOD))).isEqualTo(Exit.DONE);
        assertThat(out()).startsWith("受付可 accepted  " + folder.resolve("good.json") + "  (ガイド 1.5.2");
    }

    @Test
    void 一つの文書にまとめの表は要らない() throws IOException {
        check(write("good.json", GOOD));
        assertThat(out()).doesNotContain("まとめ");
    }

    @Test
    void 読めない_JSON_は_1_で終わり_決まりと場所と直し方を言う() throws IOException {
        assertThat(check(write("broken.json", "{\n  \"resourceType\": \"Bundle\",\n  oops\n}")))
                .isEqualTo(Exit.REFUSED);
        assertThat(out())
                .startsWith("受付不可 refused")
                .contains("受付不可 error  G-JSON-SYNTAX  ", "  3:3\n", "直し方: ", "Not JSON");
    }

    @Test
    void 証や登録簿が要る決まりは_審査していないと言う() throws IOException {
        check(write("good.json", GOOD));
        assertThat(out()).contains("審査していない決まり").contains("G-FACILITY-TOKEN").contains("G-REG-MEMBER");
    }

    @Test
    void 送る施設を言えば_証の決まりも審査する() throws IOException {
        Path good = write("good.json", GOOD);
        assertThat(check(good, "--sender", SENDER)).isEqualTo(Exit.DONE);
        assertThat(out()).doesNotContain("G-FACILITY-TOKEN").contains("G-REG-MEMBER");
        assertThat(check(good, "--sender", "1311234567")).isEqualTo(Exit.REFUSED);
        assertThat(out()).contains("G-FACILITY-TOKEN");
    }

    @Test
    void ないファイルは_2() {
        assertThat(check(folder.resolve("nowhere.json"))).isEqualTo(Exit.UNREADABLE);
        assertThat(Exit.UNREADABLE.code()).isEqualTo(2);
        assertThat(err()).contains("nowhere.json: ファイルを読めません");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest(name = "受付可 {0}・受付不可 {1}・読めない {2} → {3}")
    @CsvSource({"2, 0, 0, DONE", "2, 1, 0, REFUSED", "1, 0, 1, UNREADABLE", "1, 1, 1, UNREADABLE"})
    void いくつものファイルでは_いちばん悪い終わり(int good, int bad, int absent, Exit exit) throws IOException {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < good; i++) {
            names.add(write("good-" + i + ".json", GOOD).toString());
        }
        for (int i = 0; i < bad; i++) {
            names.add(write("bad-" + i + ".json", BROKEN).toString());
        }
        for (int i = 0; i < absent; i++) {
            names.add(folder.resolve("absent-" + i + ".json").toString());
        }
        assertThat(check(names.toArray(String[]::new))).isEqualTo(exit);
    }

    @Test
    void フォルダーは並べて審査し_表でまとめる() throws IOException {
        write("b.json", BROKEN);
        write("a.json", GOOD);
        write("c.txt", "not looked at");
        Files.createDirectory(folder.resolve("inner"));
        write("inner/d.ndjson", compact(GOOD) + "\n" + BROKEN + "\n");

        assertThat(check(folder)).isEqualTo(Exit.REFUSED);
        assertThat(out().lines().filter(line -> line.startsWith("受付")))
                .extracting(
                        line -> line.split("  ")[1].substring(folder.toString().length() + 1))
                .containsExactly("a.json", "b.json", "inner/d.ndjson:1", "inner/d.ndjson:2");
        assertThat(out())
                .contains(
                        "\n       3  ファイル files",
                        "\n       4  文書 documents",
                        "\n       2  受付可 accepted",
                        "\n       2  受付不可 refused",
                        "\n       2  G-JSON-SYNTAX  ");
    }

    @Test
    void 文書のないフォルダーを受付可とは言わない() {
        assertThat(check(folder)).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("審査する文書").doesNotContain("使い方");
    }

    @Test
    void 空のファイルも文書として断る() throws IOException {
        assertThat(check(write("empty.json", ""))).isEqualTo(Exit.REFUSED);
        assertThat(check(write("empty.ndjson", "\n \n"))).isEqualTo(Exit.REFUSED);
        assertThat(out().split("G-JSON-EMPTY", -1)).hasSize(3);
    }

    @Test
    void 標準入力も審査し_一行一文書ならそう読む() {
        input = compact(GOOD) + "\n\n" + BROKEN + "\n";
        assertThat(check("-", "--json")).isEqualTo(Exit.REFUSED);
        assertThat(lines()).extracting(line -> line.path("line").asInt()).containsExactly(1, 3);
        assertThat(lines()).extracting(line -> line.path("file").asString()).containsOnly("-");
    }

    @Test
    void json_は文書ごとに一行で_名も順も約束どおり() throws IOException {
        Path broken = write("broken.json", "\n\n  oops");
        assertThat(check(broken, "--json")).isEqualTo(Exit.REFUSED);
        assertThat(out().lines()).hasSize(1);
        assertThat(out())
                .startsWith("{\"file\":" + JSON.writeValueAsString(broken.toString())
                        + ",\"line\":1,\"accepted\":false,\"findings\":[{\"rule\":\"G-JSON-SYNTAX\",\"severity\":\"error\","
                        + "\"expression\":\"")
                .containsPattern("\",\"line\":3,\"message\":\"[^\"]+\",\"fix\":\"[^\"]+\"}\\]}\n$");
        JsonNode finding = lines().get(0).path("findings").path(0);
        assertThat(finding.propertyNames()).containsExactly("rule", "severity", "expression", "line", "message", "fix");
        assertThat(err()).as("what is for a person").doesNotContain("{");
    }

    @Test
    void 一行一文書の所見の行は_ファイルの行() throws IOException {
        Path lines = write("lines.ndjson", compact(GOOD) + "\n\n" + BROKEN + "\n");
        check(lines, "--json");
        JsonNode second = lines().get(1);
        assertThat(second.path("line").asInt()).isEqualTo(3);
        assertThat(second.path("findings").path(0).path("line").asInt()).isEqualTo(3);
    }

    @Test
    void 大きすぎるファイルは誤りではなく所見() throws IOException {
        byte[] large = new byte[10_485_761];
        Arrays.fill(large, (byte) ' ');
        Path file = folder.resolve("large.json");
        Files.write(file, large);
        assertThat(check(file)).isEqualTo(Exit.REFUSED);
        assertThat(out()).contains("G-JSON-TOO-LARGE");
    }

    @Test
    void 版は言われたもので審査し_知らない版なら知っている版を並べる() throws IOException {
        Path good = write("good.json", GOOD);
        check(good, "--guide", "1.10.0");
        assertThat(out()).contains("ガイド 1.10.0");
        assertThat(check(good, "--guide", "1.4")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("知らないガイドの版", "1.5.2", "1.10.0");
    }

    @Test
    void full_はパッケージがなければ_何が要るかを言う() throws IOException {
        assertThat(check(write("good.json", GOOD), "--full")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("MUSUBI_PACKAGES").doesNotContain("使い方");
        assertThat(out()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "check",
        "check a.json --sender 123",
        "check a.json --guide",
        "check a.json --yaml",
        "check a.json --json=yes"
    })
    void 使い方が違えば_64_で使い方を見せる(String line) {
        assertThat(run(line.split(" "))).isEqualTo(Exit.USAGE);
        assertThat(out()).isEmpty();
        assertThat(err()).contains("使い方");
    }

    @Test
    void 当方の誤りは_跡や言葉を並べず_種類と場所だけを言い_70() {
        InputStream broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("氏名");
            }
        };
        assertThat(new Musubi(Map.of(), broken, out, err).run("check", "-")).isEqualTo(Exit.BROKEN);
        assertThat(err()).contains("当方の誤り", "IllegalStateException at ").doesNotContain("氏名");
        assertThat(err().lines()).hasSize(2);
    }

    private Exit check(Path file, String... more) {
        String[] words = new String[more.length + 1];
        words[0] = file.toString();
        System.arraycopy(more, 0, words, 1, more.length);
        return check(words);
    }

    private Exit check(String... words) {
        String[] all = new String[words.length + 1];
        all[0] = "check";
        System.arraycopy(words, 0, all, 1, words.length);
        return run(all);
    }

    private Exit run(String... words) {
        return new Musubi(Map.of(), new ByteArrayInputStream(input.getBytes(UTF_8)), out, err).run(words);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<JsonNode> lines() {
        return out().lines().map(JSON::readTree).toList();
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }

    private static String compact(String json) {
        return JSON.readTree(json).toString();
    }

    private static String sample() {
        Country country = CountryFiles.read();
        return JSON.writerWithDefaultPrettyPrinter()
                .writeValueAsString(new Samples()
                        .make(new SampleOrder(
                                SampleKind.find("condition").orElseThrow(),
                                country.findFacility("hospital-a").orElseThrow(),
                                country.findFacility("hospital-b").orElseThrow(),
                                country.findPersona("patient-1").orElseThrow(),
                                "check-1",
                                OffsetDateTime.parse("2026-04-01T09:00+09:00"))));
    }
}
