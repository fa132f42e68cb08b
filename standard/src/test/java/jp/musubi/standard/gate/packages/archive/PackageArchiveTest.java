package jp.musubi.standard.gate.packages.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import jp.musubi.standard.gate.packages.Tgz;
import jp.musubi.standard.gate.packages.archive.BrokenPackage.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 束は広げずに読み、上限を超えたらやめる。 */
class PackageArchiveTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(20_000, 10, 2_000);

    @TempDir
    Path folder;

    @Test
    void 定義のファイルだけを順に読む() throws BrokenPackage {
        byte[] tgz = Tgz.named("a", "1")
                .entry("package", new byte[0], '5')
                .file("package/B.json", "b")
                .file("./package/A.json", "a")
                .file("package/example/C.json", "c")
                .file("package/readme.md", "d")
                .file("other/E.json", "e")
                .bytes();
        assertThat(read(tgz, SMALL))
                .containsOnlyKeys("package.json", "B.json", "A.json")
                .containsEntry("A.json", "a");
    }

    @Test
    void 長い名前は二つの書き方のどちらでも読む() throws BrokenPackage {
        String name = "x".repeat(150) + ".json";
        String record = "package/" + name;
        String path = " path=" + record + "\n";
        byte[] gnu = new Tgz()
                .entry("././@LongLink", (record + "\0").getBytes(UTF_8), 'L')
                .file("package/x", "1")
                .bytes();
        byte[] pax = new Tgz()
                .entry("PaxHeader", ("20 mtime=12345678.9\n" + (path.length() + 3) + path).getBytes(UTF_8), 'x')
                .file("package/x", "2")
                .bytes();
        assertThat(read(gnu, SMALL)).containsExactly(Map.entry(name, "1"));
        assertThat(read(pax, SMALL)).containsExactly(Map.entry(name, "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "package/../../etc/x.json",
                "../package/x.json",
                "/package/x.json",
                "package//x.json",
                "package/..\\..\\x.json/y.json",
                "package\\x.json"
            })
    void 外を指す名前は読まれず_どこにも書かれない(String name) throws BrokenPackage {
        Path file = Tgz.named("a", "1").file(name, "{}").in(folder, "p.tgz");
        Set<String> read = new TreeSet<>();
        PackageArchive.read(file, SMALL, (each, content) -> read.add(each));
        assertThat(read).containsExactly("package.json");
        assertThat(folder.toFile().list()).containsExactly("p.tgz");
    }

    @Test
    void 大きいと言うだけのファイルは_読まずにやめる() {
        long exabyte = 1L << 60;
        assertThat(reason(new Tgz().binaryHeader("package/x.json", exabyte).bytes(), ArchiveLimits.STANDARD))
                .isEqualTo(Reason.ENTRY_TOO_LARGE);
        assertThat(reason(new Tgz().binaryHeader("package/x.txt", exabyte).bytes(), ArchiveLimits.STANDARD))
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(reason(new Tgz().binaryHeader("package/x.json", -1).bytes(), ArchiveLimits.STANDARD))
                .isEqualTo(Reason.NOT_TAR);
    }

    @Test
    void 小さく畳んだ大きなものは_上限でやめる() {
        byte[] zeros = new byte[40 << 20];
        byte[] bomb = Tgz.named("a", "1").file("package/x.json", zeros).bytes();
        assertThat(bomb).hasSizeLessThan(60_000);
        assertThat(reason(bomb, ArchiveLimits.STANDARD)).isEqualTo(Reason.ENTRY_TOO_LARGE);
        byte[] skipped = new Tgz().file("package/x.bin", zeros).bytes();
        assertThat(reason(skipped, new ArchiveLimits(30 << 20, 10, 1))).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void 十万のファイルは_数の上限でやめる() {
        byte[] one = Arrays.copyOf(new Tgz().header("package/x.json", 0, '0').tar(), 512);
        byte[] many = new byte[100_000 * 512];
        for (int at = 0; at < many.length; at += 512) {
            System.arraycopy(one, 0, many, at, 512);
        }
        assertThat(reason(Tgz.gzip(many), ArchiveLimits.STANDARD)).isEqualTo(Reason.TOO_MANY_ENTRIES);
    }

    @Test
    void 空_別のもの_見出しの壊れたものは_それと分かる() {
        assertThat(reason(new byte[0], SMALL)).isEqualTo(Reason.CUT_OFF);
        assertThat(reason("{}".getBytes(UTF_8), SMALL)).isEqualTo(Reason.NOT_GZIP);
        assertThat(reason(Tgz.gzip("hello".getBytes(UTF_8)), SMALL)).isEqualTo(Reason.NOT_TAR);
        byte[] tar = Tgz.named("a", "1").tar();
        tar[10] ^= 1;
        assertThat(reason(Tgz.gzip(tar), SMALL)).isEqualTo(Reason.NOT_TAR);
    }

    @Test
    void どこで切れても_壊れていると言うだけで終わる() throws BrokenPackage {
        byte[] whole = Tgz.named("a", "1").file("package/A.json", "{\"a\":1}").bytes();
        read(whole, SMALL);
        for (int length = 0; length < whole.length; length++) {
            assertThat(reason(Arrays.copyOf(whole, length), SMALL)).isEqualTo(Reason.CUT_OFF);
        }
    }

    @Test
    void どの一バイトが違っても_例外は決まったものだけ() {
        byte[] whole = Tgz.named("a", "1").file("package/A.json", "{\"a\":1}").bytes();
        for (int i = 0; i < whole.length; i++) {
            for (int bit = 0; bit < 8; bit++) {
                byte[] changed = whole.clone();
                changed[i] ^= (byte) (1 << bit);
                try {
                    read(changed, SMALL);
                } catch (BrokenPackage broken) {
                    assertThat(broken.reason()).isNotNull();
                }
            }
        }
    }

    @Test
    void ないファイルとフォルダーは読めないと言う() {
        for (Path path : List.of(folder, folder.resolve("none.tgz"))) {
            assertThatThrownBy(() -> PackageArchive.read(path, SMALL, (name, content) -> {}))
                    .isInstanceOfSatisfying(
                            BrokenPackage.class,
                            broken -> assertThat(broken.reason()).isEqualTo(Reason.UNREADABLE));
        }
    }

    private static Map<String, String> read(byte[] tgz, ArchiveLimits limits) throws BrokenPackage {
        Map<String, String> files = new TreeMap<>();
        try {
            PackageArchive.read(
                    new ByteArrayInputStream(tgz),
                    limits,
                    (name, content) -> files.put(name, new String(content, UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static Reason reason(byte[] tgz, ArchiveLimits limits) {
        try {
            read(tgz, limits);
        } catch (BrokenPackage broken) {
            return broken.reason();
        }
        return fail("was read");
    }
}
