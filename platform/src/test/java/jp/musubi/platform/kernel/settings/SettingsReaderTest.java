package jp.musubi.platform.kernel.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest {

    @Test
    void 何も設定しなければ既定の値になる() {
        Settings settings = new SettingsReader(Map.of()).read();
        assertThat(settings.address().isLoopbackAddress()).as("この機械からだけ").isTrue();
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.database()).isNull();
        assertThat(settings.demo()).isTrue();
        assertThat(settings.clock()).isNull();
        assertThat(settings.url()).hasToString("http://localhost:8080");
        assertThat(settings.packages()).isNull();
        assertThat(settings.masters()).isNull();
    }

    @Test
    void 空の値は設定していないのと同じ() {
        assertThat(new SettingsReader(Map.of("MUSUBI_PORT", " ", "MUSUBI_DEMO", "")).read())
                .isEqualTo(new SettingsReader(Map.of()).read());
    }

    @Test
    void URLは設定したポートに従う() {
        assertThat(new SettingsReader(Map.of("MUSUBI_PORT", "9000")).read().url())
                .hasToString("http://localhost:9000");
    }

    @ParameterizedTest(name = "{0}={1} は使える")
    @CsvSource({
        "MUSUBI_ADDRESS, 0.0.0.0",
        "MUSUBI_ADDRESS, ::1",
        "MUSUBI_PORT, 1",
        "MUSUBI_PORT, 65535",
        "MUSUBI_DEMO, on",
        "MUSUBI_DEMO, off",
        "MUSUBI_CLOCK, 2026-04-01T09:00+09:00",
        "MUSUBI_CLOCK, 2026-04-01T00:00:00Z",
        "MUSUBI_CLOCK, 2000-01-01T00:00Z",
        "MUSUBI_CLOCK, 2199-12-31T23:59Z",
        "MUSUBI_URL, https://musubi.example/",
        "MUSUBI_URL, http://127.0.0.1:8080",
        "MUSUBI_DATABASE_URL, jdbc:postgresql://localhost/musubi",
        "MUSUBI_PACKAGES, .",
        "MUSUBI_MASTERS, .",
    })
    void 境目の内側の値は使える(String name, String value) {
        assertThat(new SettingsReader(Map.of(name, value)).read()).isNotNull();
    }

    @ParameterizedTest(name = "{0}={1} では起動しない")
    @CsvSource({
        "MUSUBI_ADDRESS, 300.1.1.1",
        "MUSUBI_PORT, 0",
        "MUSUBI_PORT, 65536",
        "MUSUBI_PORT, 999999",
        "MUSUBI_PORT, -1",
        "MUSUBI_PORT, 8080x",
        "MUSUBI_PORT, ８０８０",
        "MUSUBI_DEMO, yes",
        "MUSUBI_DEMO, ON",
        "MUSUBI_CLOCK, 2026-04-01",
        "MUSUBI_CLOCK, 2026-04-01T09:00",
        "MUSUBI_CLOCK, 1999-12-31T23:59Z",
        "MUSUBI_CLOCK, 2200-01-01T00:00Z",
        "MUSUBI_URL, localhost:8080",
        "MUSUBI_URL, ftp://localhost",
        "MUSUBI_URL, http://localhost:8080/?a=b",
        "MUSUBI_DATABASE_URL, postgres://localhost/musubi",
        "MUSUBI_PACKAGES, /no/such/folder",
        "MUSUBI_MASTERS, pom.xml",
        "MUSUBI_PDF_FONT, pom.xml",
        "MUSUBI_PDF_FONT, nowhere.ttf",
    })
    void 境目の外側の値は変数の名を挙げて断る(String name, String value) {
        var refused = catchThrowableOfType(StartRefused.class, () -> new SettingsReader(Map.of(name, value)).read());
        assertThat(refused.reason()).isEqualTo(StartRefusal.SETTING_WRONG);
        assertThat(refused.japanese()).contains(name).endsWith("。").doesNotContain("\n");
        assertThat(refused.english()).contains(name).endsWith(".").doesNotContain("\n");
    }

    @Test
    void 時刻は時差つきで読む() {
        assertThat(new SettingsReader(Map.of("MUSUBI_CLOCK", "2026-04-01T09:00+09:00"))
                        .read()
                        .clock())
                .isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    }

    @Test
    void 知らない名前だけを名前順に挙げる() {
        var reader = new SettingsReader(Map.of("MUSUBI_PROT", "1", "MUSUBI_A", "", "MUSUBI_PORT", "1", "HOME", "/"));
        assertThat(reader.listUnknown()).containsExactly("MUSUBI_A", "MUSUBI_PROT");
    }

    @Test
    void パスワードは設定を表示しても出ない() {
        var settings = new SettingsReader(Map.of(
                        "MUSUBI_DATABASE_URL", "jdbc:postgresql://localhost/musubi?password=himitsu2",
                        "MUSUBI_DATABASE_PASSWORD", "himitsu1"))
                .read();
        assertThat(settings.toString()).doesNotContain("himitsu");
    }

    @Test
    void 終了番号は理由ごとにちがう() {
        assertThat(java.util.Arrays.stream(StartRefusal.values()).map(StartRefusal::exitCode))
                .doesNotHaveDuplicates()
                .doesNotContain(0);
        assertThatThrownBy(() -> {
                    throw new StartRefused(StartRefusal.BROKEN, "日本語。", "English.");
                })
                .hasMessage("English.");
    }
}
