package jp.musubi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.Map;
import jp.musubi.acceptance.running.Command;
import jp.musubi.acceptance.running.Repository;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** ./musubi を本当に動かす。 */
class CommandsTests {

    private final Country country = Country.shared();

    @Test
    @Tag("smoke")
    void token_は証だけを印字する() {
        var result = musubi("token", "--as", "hospital-a");
        assertThat(result.exitCode()).as("%s", result).isZero();
        assertThat(result.output()).matches("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");
        assertThat(country.withToken(result.output())
                        .submit(country.sample("lab", "hospital-a", "patient-9", "command-token"))
                        .status())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"condition", "allergy", "lab", "infection", "referral"})
    void sample_の印字はそのまま受け付けられる(String kind) {
        var result = musubi("sample", kind, "--from", "hospital-b", "--patient", "patient-11");
        assertThat(result.exitCode()).as("%s", result).isZero();
        Answer answer = country.as("hospital-b").submit(result.output());
        assertThat(answer.status()).as("%s", answer).isEqualTo(201);
    }

    @Test
    void clock_は前へだけ進める() {
        var later = OffsetDateTime.parse(country.now()).plusMinutes(2).withNano(0);
        var moved = musubi("clock", later.toString());
        assertThat(moved.exitCode()).as("%s", moved).isZero();
        assertThat(OffsetDateTime.parse(country.now())).isAfterOrEqualTo(later);

        var back = musubi("clock", later.minusDays(1).toString());
        assertThat(back.exitCode()).isNotZero();
        assertThat(back.errors()).contains("時計");
    }

    @Test
    void 知らない名も_動いていない結びも_文で断る() {
        var unknown = musubi("token", "--as", "nobody-at-all");
        assertThat(unknown.exitCode()).isNotZero();
        assertThat(unknown.output()).isEmpty();
        assertThat(unknown.errors()).isNotBlank().doesNotContain("Exception");

        var away = Command.run(
                Repository.ROOT, Map.of("MUSUBI_URL", "http://localhost:9"), "./musubi", "token", "--as", "hospital-a");
        assertThat(away.exitCode()).isNotZero();
        assertThat(away.errors()).contains("./run").doesNotContain("Exception");
    }

    private Command.Result musubi(String... words) {
        var all = new String[words.length + 1];
        all[0] = "./musubi";
        System.arraycopy(words, 0, all, 1, words.length);
        return Command.run(
                Repository.ROOT, Map.of("MUSUBI_URL", country.platform().url()), all);
    }
}
