package jp.musubi.judge;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MissingPackagesTest {

    private static final String CORE = "jp-core.r4-1.1.2-url.tgz";
    private static final String GUIDE = "jp-clins.r4-1.5.2.tgz";

    @TempDir
    private Path folder;

    @Test
    void フォルダーがなければそう言う() {
        assertThatThrownBy(() -> Judge.open(folder.resolve("nowhere")))
                .isInstanceOf(MissingPackages.class)
                .hasMessageContaining("nowhere がありません");
    }

    @Test
    void 足りないパッケージの名をすべて言う() throws IOException {
        assertThatThrownBy(() -> Judge.open(folder))
                .isInstanceOf(MissingPackages.class)
                .hasMessageContaining(CORE + ", " + GUIDE);
        Files.createFile(folder.resolve(CORE));
        assertThatThrownBy(() -> Judge.open(folder))
                .isInstanceOf(MissingPackages.class)
                .hasMessageContaining(GUIDE)
                .hasMessageNotContaining(CORE);
    }

    @Test
    void 壊れたパッケージも文で言う() throws IOException {
        Files.createFile(folder.resolve(CORE));
        Files.writeString(folder.resolve(GUIDE), "no package");
        assertThatThrownBy(() -> Judge.open(folder))
                .isInstanceOf(MissingPackages.class)
                .hasMessageContaining("使えません");
    }

    /** Another core has the same name and version inside, and would quietly change the verdicts. */
    @Test
    void 同じ名前で置かれた別のパッケージを見破る() throws IOException {
        Path official = Conformance.packages();
        Files.copy(official.resolve("jp-core.r4-1.1.2-clins.tgz"), folder.resolve(CORE));
        Files.copy(official.resolve(GUIDE), folder.resolve(GUIDE));
        assertThatThrownBy(() -> Judge.open(folder))
                .isInstanceOf(MissingPackages.class)
                .hasMessageContaining("使えません");
    }
}
