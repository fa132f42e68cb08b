package jp.musubi.platform.commandline.check.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourcesTest {

    @TempDir
    private Path folder;

    @Test
    void フォルダーの中は名前の順で_ほかの形は見ない() throws IOException {
        file("b.json");
        file("a/z.ndjson");
        file("a/readme.md");
        file("a.json.bak");
        assertThat(found()).containsExactly("a/z.ndjson", "b.json");
    }

    @Test
    void 輪になったリンクでも終わり_どのファイルも一度だけ() throws IOException {
        file("a/one.json");
        Files.createSymbolicLink(folder.resolve("a/back"), folder);
        Files.createSymbolicLink(folder.resolve("self"), folder.resolve("self"));
        assertThat(found()).containsExactly("a/one.json");
    }

    @Test
    void 先のないリンクは_読めないファイル() throws IOException {
        Files.createSymbolicLink(folder.resolve("gone.json"), folder.resolve("nowhere"));
        Files.createSymbolicLink(folder.resolve("gone.txt"), folder.resolve("nowhere"));
        Sources sources = Sources.of(List.of(folder.toString()));
        assertThat(sources.list()).isEmpty();
        assertThat(sources.unreadable())
                .containsExactly(folder.resolve("gone.json").toString());
    }

    @Test
    void 名指したファイルは_名も順も言われたまま() throws IOException {
        file("b.txt");
        file("a.json");
        List<String> names = List.of(
                folder.resolve("b.txt").toString(),
                "-",
                folder.resolve("a.json").toString());
        assertThat(Sources.of(names).list()).extracting(Source::name).containsExactlyElementsOf(names);
    }

    @Test
    void 大きさは知れているものの和() throws IOException {
        Files.writeString(folder.resolve("a.json"), "12345");
        Files.writeString(folder.resolve("b.json"), "123");
        assertThat(Sources.of(List.of(folder.toString(), "-")).size()).isEqualTo(8);
    }

    private void file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{}");
    }

    private List<String> found() {
        Sources sources = Sources.of(List.of(folder.toString()));
        assertThat(sources.unreadable()).isEmpty();
        return sources.list().stream()
                .map(source -> source.name().substring(folder.toString().length() + 1))
                .toList();
    }
}
