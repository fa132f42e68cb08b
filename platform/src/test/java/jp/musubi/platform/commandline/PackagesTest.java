package jp.musubi.platform.commandline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** ./musubi packages。 */
class PackagesTest {

    private static final String CANONICAL = "http://jpfhir.jp/fhir/eCS/StructureDefinition/JP_Encounter_eCS";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void パッケージとプロファイルと優先を_違いの数とともに言う() throws IOException {
        write("a.tgz", "test.package", definition(CANONICAL, "1"), definition("http://example.org/E", "1"));
        assertThat(run("packages", folder.toString())).isEqualTo(Exit.DONE);
        assertThat(out())
                .contains("a.tgz  test.package#1.0.0")
                .contains("プロファイル profiles 2, 値セット value sets 0")
                .containsPattern(" 1 +[0-9]+ +1 +[0-9]+  1  自前の表  " + CANONICAL)
                .contains("-    -    -    -  1  このパッケージ  http://example.org/E")
                .contains("まとめ Summary")
                .contains("       1  パッケージ packages")
                .contains("       2  自前の決まりにない不変条件")
                .contains("http://example.org/E  own-rule (error)")
                .doesNotContain("Encounter.serviceType");
        assertThat(err()).isEmpty();
    }

    @Test
    void すべてと頼めば_違う所と両方の言い分も言う() throws IOException {
        write("a.tgz", "test.package", definition(CANONICAL, "1"));
        assertThat(run("packages", folder.toString(), "--all")).isEqualTo(Exit.DONE);
        assertThat(out())
                .contains("パッケージだけ  Encounter.serviceType  回数")
                .contains("自前 ours: -   パッケージ theirs: 1..1")
                .contains("食い違い  Encounter.status  固定値")
                .contains("自前 ours: =\"finished\"   パッケージ theirs: =\"planned\"");
    }

    @Test
    void JSONは違いごとに一行() throws IOException {
        write("a.tgz", "test.package", definition(CANONICAL, "1"));
        assertThat(run("packages", "--json", folder.toString())).isEqualTo(Exit.DONE);
        List<JsonNode> lines = out().lines().map(JsonMapper.shared()::readTree).toList();
        assertThat(lines).hasSizeGreaterThan(3);
        JsonNode status = lines.stream()
                .filter(line -> line.path("path").asString("").equals("Encounter.status"))
                .findFirst()
                .orElseThrow();
        assertThat(status.propertyNames())
                .containsExactly(
                        "kind", "file", "package", "profile", "version", "guide", "path", "side", "aspects", "ours",
                        "theirs", "verdict", "reason", "source");
        assertThat(status.path("theirs").asString()).isEqualTo("=\"planned\"");
        JsonNode invariant = lines.get(lines.size() - 1);
        assertThat(invariant.path("kind").asString()).isEqualTo("invariant");
        assertThat(invariant.path("key").asString()).isEqualTo("own-rule");
    }

    @Test
    void フォルダーは設定からも取る_書けばそちら() throws IOException {
        write("a.tgz", "test.package", definition(CANONICAL, "1"));
        var environment = Map.of("MUSUBI_PACKAGES", folder.toString());
        assertThat(run(environment, "packages")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("test.package#1.0.0");
        assertThat(run(environment, "packages", folder.resolve("none").toString()))
                .isEqualTo(Exit.UNREADABLE);
    }

    @Test
    void フォルダーの指定がなければ使い方が違う() {
        assertThat(run("packages")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("MUSUBI_PACKAGES");
        assertThat(run("packages", folder.toString(), "--all", "--json")).isEqualTo(Exit.USAGE);
        assertThat(run("packages", folder.toString(), "--full")).isEqualTo(Exit.USAGE);
        assertThat(out()).isEmpty();
    }

    @Test
    void 読めないフォルダーは_2() {
        assertThat(run("packages", folder.resolve("none").toString())).isEqualTo(Exit.UNREADABLE);
        assertThat(err()).contains("パッケージのフォルダーを読めません").doesNotContain("Exception");
    }

    @Test
    void 壊れたパッケージがあれば名を言って_2_ほかは言う() throws IOException {
        write("a.tgz", "test.package", definition(CANONICAL, "1"));
        Files.writeString(folder.resolve("b.tgz"), "hello");
        assertThat(run("packages", folder.toString())).isEqualTo(Exit.UNREADABLE);
        assertThat(err())
                .isEqualTo("b.tgz: gzip で圧縮されたファイルではありません。このパッケージを除いて読みました。 b.tgz: not a gzip file; left out.\n");
        assertThat(out()).contains("test.package#1.0.0");
    }

    @Test
    void 画面を操る文字は出さない() throws IOException {
        write("a.tgz", "te\\u0009st\\u202e", definition("http://example.org/\\u202eE", "1\\u2028"));
        assertThat(run("packages", folder.toString(), "--all")).isEqualTo(Exit.DONE);
        assertThat(out())
                .contains("te st #1.0.0")
                .contains("http://example.org/ E")
                .doesNotContain("\u202e", "\u2028");
    }

    private static String definition(String canonical, String version) {
        return """
                {"resourceType":"StructureDefinition","url":"%s","version":"%s","type":"Encounter","derivation":"constraint",
                 "snapshot":{"element":[
                  {"id":"Encounter","path":"Encounter","min":0,"max":"*",
                   "constraint":[{"key":"own-rule","severity":"error","human":"x","source":"http://example.org/E"}]},
                  {"id":"Encounter.status","path":"Encounter.status","min":1,"max":"1","type":[{"code":"code"}],
                   "fixedCode":"planned"},
                  {"id":"Encounter.serviceType","path":"Encounter.serviceType","min":1,"max":"1",
                   "type":[{"code":"CodeableConcept"}]}]}}
                """.formatted(canonical, version);
    }

    private void write(String file, String name, String... definitions) throws IOException {
        try (var tar = new TarArchiveOutputStream(
                new GzipCompressorOutputStream(Files.newOutputStream(folder.resolve(file))))) {
            entry(tar, "package/package.json", "{\"name\":\"" + name + "\",\"version\":\"1.0.0\"}");
            for (int i = 0; i < definitions.length; i++) {
                entry(tar, "package/StructureDefinition-" + i + ".json", definitions[i]);
            }
        }
    }

    private static void entry(TarArchiveOutputStream tar, String name, String content) throws IOException {
        byte[] bytes = content.getBytes(UTF_8);
        var entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private Exit run(String... words) {
        return run(Map.of(), words);
    }

    private Exit run(Map<String, String> environment, String... words) {
        return new Musubi(environment, InputStream.nullInputStream(), out, err).run(words);
    }

    private String out() {
        return out.toString(UTF_8);
    }

    private String err() {
        return err.toString(UTF_8);
    }
}
