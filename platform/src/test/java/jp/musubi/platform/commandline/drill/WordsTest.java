package jp.musubi.platform.commandline.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import jp.musubi.platform.commandline.check.Screen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 演習の言葉と画面。 */
class WordsTest {

    private final Words words = Words.read();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void どの段にも_名と_見えたものの言葉がある() {
        var steps = FirstHour.steps(URI.create("http://localhost:1"), 1);
        assertThat(steps).hasSize(FirstHour.STEPS).allSatisfy(step -> {
            assertThat(words.japanese(Seen.of(step.key()))).isNotBlank();
            assertThat(words.english(Seen.of(step.key() + ".seen"))).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"CONDITION, 傷病名", "MEDICATION, 処方"})
    void 値は_文の言葉で入る(String kind, String japanese) {
        Seen seen = Seen.of("clock.seen", "消去済", Seen.of("class." + kind), "d", "f", "P5Y", "w");
        assertThat(words.japanese(seen)).contains("「消去済」", japanese).doesNotContain("{");
        assertThat(words.english(seen)).contains("last day d").doesNotContain(japanese, "{");
    }

    @Test
    void 答えのない結びでは_一段目で止まり_見えなかったものを両方の言葉で言う() {
        var stream = new PrintStream(out, true, StandardCharsets.UTF_8);
        boolean all = new DrillCommand(new Screen(stream, stream, false, false)).run(URI.create("http://localhost:9"));
        assertThat(all).isFalse();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("✘ 1/7 起動: GET /health に答えがありません", "Start: GET /health: no answer")
                .contains("7 段のうち 0 段で止まりました")
                .doesNotContain("2/7", "✔");
    }
}
