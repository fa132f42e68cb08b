package jp.musubi.standard.masters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** 公式のファイルを丸ごと読む。Where they are at hand; it says so when they are not. */
class OfficialMastersTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    @Test
    @Tag("once")
    void 公式の四つのマスターを読み_抜粋と同じことが書いてある() throws IOException {
        Masters masters = Masters.open(folder());
        assertThat(masters.count(MasterKind.DISEASE)).isEqualTo(27_437);
        assertThat(masters.count(MasterKind.MODIFIER)).isEqualTo(2_375);
        assertThat(masters.count(MasterKind.DRUG)).isEqualTo(19_686);
        assertThat(masters.count(MasterKind.PROCEDURE)).isEqualTo(10_133);
        Excerpt.read()
                .forEach((kind, entries) ->
                        entries.forEach(entry -> assertThat(masters.find(kind, entry.code(), LocalDate.of(2024, 6, 1)))
                                .as(entry.code())
                                .contains(entry)));
        assertThat(masters.search(MasterKind.DISEASE, "こうけつあつ", DAY, 5)
                        .get(0)
                        .entry()
                        .name())
                .isEqualTo("高血圧症");
        assertThat(masters.search(MasterKind.DISEASE, "1型糖尿病", DAY, 50))
                .first()
                .satisfies(found -> assertThat(found.why()).isEqualTo(Found.Why.WHOLE));
        assertThat(masters.search(MasterKind.DRUG, "アムロジピン 5mg", DAY, 100)).hasSizeGreaterThan(10);
    }

    private static Path folder() {
        String named = System.getenv("MUSUBI_MASTERS");
        Path found = Stream.of(
                        named == null ? "" : named,
                        "../shared/masters",
                        "../../shared/masters",
                        "../../../shared/masters")
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .filter(path -> Files.isRegularFile(path.resolve("b_20240601.zip")))
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(found != null, "公式のマスターがありません(MUSUBI_MASTERS か ../shared/masters)。この試験は飛ばします。");
        return found;
    }
}
