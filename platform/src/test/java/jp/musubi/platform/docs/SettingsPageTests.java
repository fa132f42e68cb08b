package jp.musubi.platform.docs;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.settings.SettingsTable;
import jp.musubi.platform.kernel.settings.StartRefusal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("docs")
class SettingsPageTests {

    @Test
    void 設定の表は設定の一覧から作られている() throws IOException {
        String rows = SettingsTable.list().stream()
                .map(setting -> "| `%s` | %s | %s<br>%s |"
                        .formatted(setting.name(), setting.byDefault(), setting.japanese(), setting.english()))
                .collect(Collectors.joining("\n"));
        new GeneratedPart("settings.md", "settings")
                .isUpToDate("| 名前 name | 既定 default | 意味 meaning |\n|---|---|---|\n" + rows);
    }

    @Test
    void 起動を断る理由の表は一覧から作られている() throws IOException {
        String rows = Arrays.stream(StartRefusal.values())
                .map(refusal ->
                        "| %d | %s<br>%s |".formatted(refusal.exitCode(), refusal.japanese(), refusal.english()))
                .collect(Collectors.joining("\n"));
        new GeneratedPart("settings.md", "exit codes")
                .isUpToDate("| 終了コード exit code | 理由 reason |\n|---|---|\n" + rows);
    }
}
