package jp.musubi.platform.kernel.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {

    @ParameterizedTest(name = "{0}〜{1}の前日まで有効な資格は{2}に{3}")
    @CsvSource({
        "2025-04-01, 2026-04-01, 2025-03-31, false",
        "2025-04-01, 2026-04-01, 2025-04-01, true",
        "2025-04-01, 2026-04-01, 2026-03-31, true",
        "2025-04-01, 2026-04-01, 2026-04-01, false",
        "2025-04-01, , 2199-12-31, true",
        "2025-04-01, 2025-04-01, 2025-04-01, false",
    })
    void 資格は始まりの日を含み終わりの日を含まない(LocalDate from, LocalDate until, LocalDate day, boolean inForce) {
        assertThat(new Coverage("s", "v", "p", from, until).inForceOn(day)).isEqualTo(inForce);
    }

    @ParameterizedTest(name = "{0} の名は {1}")
    @CsvSource({"2019-12-31, 旧姓", "2020-01-01, 新姓", "1980-01-01, 新姓"})
    void 名はその日のもの_どの日にも無ければ最も新しいもの(LocalDate day, String family) {
        var person = new Person(
                new PersonId(UUID.randomUUID()),
                LocalDate.of(1990, 1, 1),
                Sex.FEMALE,
                "東京都",
                null,
                List.of(
                        name("旧姓", LocalDate.of(1990, 1, 1), LocalDate.of(2020, 1, 1)),
                        name("新姓", LocalDate.of(2020, 1, 1), null)),
                List.of());
        assertThat(person.nameOn(day).family()).isEqualTo(family);
    }

    @Test
    void 切れ目の日に二つの資格は重ならない() {
        LocalDate change = LocalDate.of(2025, 4, 1);
        var person = new Person(
                new PersonId(UUID.randomUUID()),
                LocalDate.of(1990, 1, 1),
                Sex.MALE,
                "東京都",
                null,
                List.of(name("試験", LocalDate.of(1990, 1, 1), null)),
                List.of(
                        new Coverage("s", "old", "p", LocalDate.of(2020, 1, 1), change),
                        new Coverage("s", "new", "p", change, null)));
        assertThat(person.coveragesOn(change)).extracting(Coverage::value).containsExactly("new");
        assertThat(person.coveragesOn(change.minusDays(1)))
                .extracting(Coverage::value)
                .containsExactly("old");
    }

    private static PersonName name(String family, LocalDate from, LocalDate until) {
        return new PersonName(family, "花子", "カナ", "ハナコ", from, until);
    }
}
