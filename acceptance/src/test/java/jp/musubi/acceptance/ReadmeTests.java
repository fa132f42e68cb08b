package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.Map;
import jp.musubi.acceptance.running.Platform;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Test;

/** README の最初の五分と、はじめの一時間は、書いてあるとおりに動く。 */
class ReadmeTests {

    @Test
    void 最初の五分を書いてあるとおりに打つと_書いてあるとおりになる() throws IOException {
        TypedSteps five = TypedSteps.of("README.md", "## The first five minutes", "\n## ");
        assertThat(five.steps()).isNotEmpty();
        Country country = Country.shared();
        five.type(Repository.newFolder("readme"), country.platform());
        // The consent that it gives is over for the tests that come.
        country.moveClock(OffsetDateTime.parse(country.now()).plusHours(25).toString());
    }

    @Test
    void 日本語の_README_も同じことを打つ() throws IOException {
        assertThat(TypedSteps.of("README.ja.md", "## はじめの五分", "\n## "))
                .isEqualTo(TypedSteps.of("README.md", "## The first five minutes", "\n## "));
    }

    /** From the second step on: the first starts the country, at the same time as here. */
    @Test
    void はじめの一時間を書いてあるとおりに打つと_書いてあるとおりになる() throws IOException {
        TypedSteps hour = TypedSteps.of("docs/first-hour.md", "## 2 ", "");
        assertThat(hour.steps()).anySatisfy(step -> assertThat(step.rule()).isEqualTo("R3010"));
        assertThat(hour.steps().stream().mapToInt(TypedSteps.Step::promised).filter(status -> status != 0))
                .containsExactly(201, 201, 200, 403, 403);
        try (Platform country =
                Platform.start(Repository.newFolder("hour"), Map.of("MUSUBI_CLOCK", "2026-04-01T09:00+09:00"))) {
            hour.type(Repository.newFolder("first-hour"), country);
        }
    }
}
