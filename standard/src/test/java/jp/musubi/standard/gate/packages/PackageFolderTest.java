package jp.musubi.standard.gate.packages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.musubi.standard.gate.packages.snapshots.UnusableDefinition.Reason;
import jp.musubi.standard.gate.shape.PackagedProfiles;
import jp.musubi.standard.gate.terms.CodeLists.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** 置き場のパッケージは、壊れたものを除いてみな読まれる。 */
class PackageFolderTest {

    private static final String CANONICAL = "http://example.org/P";

    @TempDir
    Path folder;

    @Test
    void 版の違うパッケージが並ぶ() throws IOException {
        Tgz.named("p", "1.0.0").file("package/a.json", patient("").json()).in(folder, "b.tgz");
        Tgz.named("p", "1.10.0").file("package/a.json", patient("").json()).in(folder, "a.tgz");
        Tgz.named("p", "1.9.0").file("package/a.json", patient("3.1").json()).in(folder, "c.tgz");
        Files.writeString(folder.resolve("readme.txt"), "not a package");
        PackageFolder opened = PackageFolder.open(folder);
        assertThat(opened.packages()).extracting(FhirPackage::label).containsExactly("p#1.10.0", "p#1.0.0", "p#1.9.0");
        assertThat(opened.tables()).extracting(table -> table.version()).containsExactly("1.10.0", "1.0.0", "3.1");
        assertThat(opened.troubles()).isEmpty();
        PackagedProfiles profiles = new PackagedProfiles(opened.tables());
        assertThat(profiles.holds(CANONICAL + "|1.0.0")).isTrue();
        assertThat(profiles.find(CANONICAL)).isEqualTo(opened.tables().get(2));
    }

    @Test
    void 例や種類の違うファイルは数えも読みもしない() throws IOException {
        Tgz.named("p", "1")
                .file("package/a.json", patient("").json())
                .file("package/example.json", "{\"resourceType\":\"Patient\",\"name\":[{\"text\":\"ValueSet\"}]}")
                .file(
                        "package/about.json",
                        "{\"resourceType\":\"Patient\",\"x\":{\"resourceType\":\"StructureDefinition\"}}")
                .file("package/broken-example.json", "{\"resourceType\":\"Patient\"")
                .file("package/vs.json", "{\"url\":\"urn:v\", \"resourceType\" : \"ValueSet\"}")
                .file(
                        "package/cs.json",
                        "{\"resourceType\":\n\"CodeSystem\",\"url\":\"urn:s\",\"content\":\"complete\","
                                + "\"concept\":[{\"code\":\"A\"}]}")
                .file("package/base.json", patient("").json().replace("\"constraint\"", "\"specialization\""))
                .in(folder, "p.tgz");
        PackageFolder opened = PackageFolder.open(folder);
        FhirPackage only = opened.packages().get(0);
        assertThat(only.profiles()).hasSize(1);
        assertThat(only.valueSets()).isEqualTo(1);
        assertThat(only.codeSystems()).isEqualTo(1);
        assertThat(opened.troubles()).isEmpty();
        assertThat(opened.codeLists().inSystem("urn:s", "A")).isEqualTo(Membership.IN);
        assertThat(opened.codeLists().inSystem("urn:s", "B")).isEqualTo(Membership.OUT);
    }

    @Test
    void 差分だけの定義は使えないと言う() throws IOException {
        Tgz.named("p", "1.0.0")
                .file(
                        "package/a.json",
                        "{\"resourceType\":\"StructureDefinition\",\"url\":\"" + CANONICAL
                                + "\",\"type\":\"Patient\",\"derivation\":\"constraint\",\"differential\":{\"element\":[]}}")
                .in(folder, "p.tgz");
        FhirPackage only = PackageFolder.open(folder).packages().get(0);
        assertThat(only.profiles()).isEmpty();
        assertThat(only.unusable()).containsExactly(new Unusable(CANONICAL, "", Reason.NO_SNAPSHOT));
    }

    @Test
    void 壊れたパッケージはファイルの名と理由を言い_ほかは読まれる() throws IOException {
        byte[] good =
                Tgz.named("p", "1").file("package/a.json", patient("").json()).bytes();
        Tgz.write(folder, "good.tgz", good);
        Tgz.write(folder, "cut.tgz", java.util.Arrays.copyOf(good, good.length / 2));
        Tgz.write(folder, "text.tgz", "hello".getBytes(UTF_8));
        new Tgz().file("package/a.json", patient("").json()).in(folder, "nameless.tgz");
        Files.createDirectory(folder.resolve("folder.tgz"));
        PackageFolder opened = PackageFolder.open(folder);
        assertThat(opened.packages()).extracting(FhirPackage::file).containsExactly("good.tgz");
        assertThat(opened.troubles())
                .extracting(Trouble::japanese)
                .containsExactly(
                        "cut.tgz: 途中で切れているか、壊れています。このパッケージを除いて読みました。",
                        "folder.tgz: ファイルを読めません。このパッケージを除いて読みました。",
                        "nameless.tgz: package/package.json がないか、name と version がありません。このパッケージを除いて読みました。",
                        "text.tgz: gzip で圧縮されたファイルではありません。このパッケージを除いて読みました。");
    }

    @Test
    void 読めない定義は除いて_パッケージは読まれる() throws IOException {
        Tgz.named("p", "1")
                .file("package/a.json", patient("").json())
                .file("package/b.json", patient("").json().replace("]}}", ""))
                .in(folder, "p.tgz");
        PackageFolder opened = PackageFolder.open(folder);
        assertThat(opened.tables()).hasSize(1);
        assertThat(opened.troubles())
                .extracting(Trouble::japanese)
                .containsExactly("p.tgz の中の b.json を JSON として読めません。この定義を除いて読みました。");
    }

    @Test
    void 値の多すぎる定義は除く() throws IOException {
        String many = "{\"resourceType\":\"StructureDefinition\",\"x\":[0" + ",0".repeat(700_000) + "]}";
        Tgz.named("p", "1")
                .file("package/a.json", many)
                .file("package/b.json", patient("").json())
                .in(folder, "p.tgz");
        PackageFolder opened = PackageFolder.open(folder);
        assertThat(opened.tables()).hasSize(1);
        assertThat(opened.troubles()).hasSize(1);
    }

    @Test
    void BOMのある定義も読む() throws IOException {
        Tgz.named("p", "1")
                .file("package/a.json", '\uFEFF' + patient("").json())
                .in(folder, "p.tgz");
        assertThat(PackageFolder.open(folder).tables()).hasSize(1);
    }

    @Test
    void 空の置き場は空_ない置き場は読めない() throws IOException {
        assertThat(PackageFolder.open(folder).packages()).isEmpty();
        assertThatThrownBy(() -> PackageFolder.open(folder.resolve("none"))).isInstanceOf(IOException.class);
    }

    @Test
    void 開いたあとに消えたパッケージの一覧は_知らないものになる() throws IOException {
        Path file = Tgz.named("p", "1")
                .file("package/cs.json", "{\"resourceType\":\"CodeSystem\",\"url\":\"urn:s\",\"content\":\"complete\"}")
                .in(folder, "p.tgz");
        PackageFolder opened = PackageFolder.open(folder);
        Files.delete(file);
        assertThat(opened.codeLists().inSystem("urn:s", "A")).isEqualTo(Membership.UNKNOWN);
    }

    private static Definition patient(String version) {
        return Definition.of(CANONICAL, "Patient").version(version).element("Patient.gender", "1..1", "code", "");
    }
}
