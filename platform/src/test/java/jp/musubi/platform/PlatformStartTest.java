package jp.musubi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stops a start before anything is started: two lines for people, an exit code for scripts. */
class PlatformStartTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Map<String, String> environment = new HashMap<>();

    @TempDir
    Path folder;

    @BeforeEach
    void useOwnFolderAndPort() throws IOException {
        environment.put("MUSUBI_DATA", folder.resolve("data").toString());
        try (var free = new ServerSocket(0)) {
            environment.put("MUSUBI_PORT", Integer.toString(free.getLocalPort()));
        }
    }

    @Test
    void 設定の値が正しくなければ名を挙げて64で終わる() {
        environment.put("MUSUBI_DEMO", "maybe");
        assertThat(start()).isEqualTo(64);
        assertThat(lines())
                .containsExactly(
                        "設定 MUSUBI_DEMO の値が正しくありません。on か off にしてください。",
                        "The setting MUSUBI_DEMO is wrong: it must be on or off.");
    }

    @Test
    void 知らない引数は64で終わる() {
        assertThat(start("--port=1")).isEqualTo(64);
        assertThat(lines()).hasSize(2).first().asString().contains("--fresh");
    }

    @Test
    void 知らない設定は一行で知らせて先へ進む() throws IOException {
        environment.put("MUSUBI_PROT", "8081");
        Files.createFile(folder.resolve("data"));
        assertThat(start()).isEqualTo(66);
        assertThat(lines()).hasSize(3).first().asString().contains("MUSUBI_PROT");
    }

    @Test
    void データの置き場所がフォルダーでなければ66で終わる() throws IOException {
        Files.createFile(folder.resolve("data"));
        assertThat(start()).isEqualTo(66);
        assertThat(lines()).hasSize(2).first().asString().contains("MUSUBI_DATA");
    }

    @Test
    void 同じデータの二つ目の起動は67で終わる() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        try (var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThat(start()).isEqualTo(67);
        }
        assertThat(lines()).hasSize(2).first().asString().contains(data.toString());
    }

    @Test
    void ポートが使われていれば68で終わる() throws IOException {
        try (var used = new ServerSocket(0)) {
            environment.put("MUSUBI_PORT", Integer.toString(used.getLocalPort()));
            assertThat(start()).isEqualTo(68);
            assertThat(lines()).hasSize(2).first().asString().contains("MUSUBI_PORT", "" + used.getLocalPort());
        }
    }

    @Test
    void 外のデータベースにつながらなければ69で終わる() throws IOException {
        try (var silent = new ServerSocket(0)) {
            int closed = silent.getLocalPort();
            silent.close();
            environment.put("MUSUBI_DATABASE_URL", "jdbc:postgresql://localhost:" + closed + "/musubi");
            assertThat(start()).isEqualTo(69);
        }
        assertThat(lines()).hasSize(2).first().asString().contains("MUSUBI_DATABASE_URL");
    }

    private int start(String... arguments) {
        return new PlatformStart(arguments, environment, stream(out), stream(err)).run();
    }

    private List<String> lines() {
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        return err.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
