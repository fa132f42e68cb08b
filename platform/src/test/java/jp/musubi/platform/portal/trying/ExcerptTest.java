package jp.musubi.platform.portal.trying;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.Question;
import org.junit.jupiter.api.Test;

/** 文書の中の場所を、行の番号とともに見せる。 */
class ExcerptTest {

    @Test
    void 短い文書は_すべての行を見せ_所見の場所に印を付ける() {
        List<ShownLine> lines = linesOf("{\n  \"resourceType\": \"Bundle\",,\n}");
        assertThat(lines).extracting(ShownLine::number).containsExactly(1, 2, 3);
        assertThat(lines.get(1).before()).isEqualTo("  \"resourceType\": \"Bundle\",");
        assertThat(lines.get(1).marked()).isEqualTo(",");
        assertThat(lines).noneMatch(ShownLine::gap);
        assertThat(lines.get(0).marked()).isEmpty();
    }

    @Test
    void 長い文書は_所見のまわりだけを見せる() {
        String many = IntStream.range(0, 200)
                .mapToObj(line -> "  \"a" + line + "\": 1,")
                .collect(Collectors.joining("\n"));
        List<ShownLine> lines = linesOf("{\n" + many + "\n  \"resourceType\": \"Bundle\",,\n}");
        assertThat(lines).extracting(ShownLine::number).containsExactly(200, 201, 202, 203);
        assertThat(lines).extracting(ShownLine::gap).containsExactly(true, false, false, false);
    }

    @Test
    void 長い一行は_所見の所だけを切り取り_一文字を割らない() {
        String wide = "𠮷".repeat(400);
        List<ShownLine> lines = linesOf("{\"a\":\"" + wide + "\",,\"b\":\"" + wide + "\"}");
        assertThat(lines).hasSize(1);
        ShownLine line = lines.get(0);
        assertThat(line.before()).startsWith("…").endsWith("\",").hasSizeLessThan(100);
        assertThat(line.marked()).startsWith(",\"b\":").endsWith("…").hasSizeLessThan(250);
        assertThat((line.before() + line.marked()).codePoints()).allMatch(Character::isDefined);
    }

    /** Passes the check of the Individual Number; made up. */
    @Test
    void 個人番号のある行は_数字を見せない() {
        List<ShownLine> lines = linesOf("{\n  \"value\": \"123456789018\",\n  \"line\": 12,,\n}");
        assertThat(lines.get(1).before()).isEqualTo("  \"value\": \"●●●●●●●●●●●●\",");
        assertThat(lines.get(2).before()).isEqualTo("  \"line\": 12,");
    }

    private static List<ShownLine> linesOf(String text) {
        byte[] document = text.getBytes(StandardCharsets.UTF_8);
        List<Spot> spots = Gate.standard().check(document, Question.anyResource()).findings().stream()
                .map(finding -> new Spot(finding.line(), finding.column()))
                .toList();
        return new Excerpt(document, spots).lines();
    }
}
