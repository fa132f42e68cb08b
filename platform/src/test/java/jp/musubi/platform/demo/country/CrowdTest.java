package jp.musubi.platform.demo.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import jp.musubi.standard.words.MemberNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 群衆は、番号だけから決まる。 */
class CrowdTest {

    private static final Country COUNTRY = CountryFiles.read();

    @Test
    void 同じ番号なら同じ人で_番号が違えば別の人になる() {
        assertThat(Crowd.get(17)).isEqualTo(Crowd.get(17));
        Set<Object> ids = new HashSet<>();
        Set<Object> numbers = new HashSet<>();
        IntStream.rangeClosed(1, 10_000).mapToObj(Crowd::get).forEach(each -> {
            ids.add(each.person().id());
            numbers.add(each.person().coverages().get(0).value());
        });
        assertThat(ids).hasSize(10_000);
        assertThat(numbers).hasSize(10_000);
    }

    @Test
    void 国のほかの人と番号が重ならない() {
        Set<String> taken = new HashSet<>();
        COUNTRY.personas().forEach(each -> each.person().coverages().forEach(one -> taken.add(one.value())));
        IntStream.rangeClosed(1, 10_000)
                .mapToObj(Crowd::get)
                .forEach(each -> assertThat(taken)
                        .doesNotContain(each.person().coverages().get(0).value()));
    }

    @Test
    void 番号の形は正しく_見本の国の始まりには生まれている() {
        for (int number : new int[] {1, 2, 4_567, 999_999, Crowd.MOST}) {
            var person = Crowd.get(number).person();
            assertThat(MemberNumber.find(
                            MemberNumber.INSURANCE, person.coverages().get(0).value()))
                    .isNotNull();
            assertThat(person.birthDate()).isBefore(LocalDate.of(2026, 4, 1));
        }
    }

    @Test
    void 名前で見つかる() {
        assertThat(COUNTRY.findPersona("crowd-1")).contains(Crowd.get(1));
        assertThat(COUNTRY.findPersona("crowd-1000000")).contains(Crowd.get(Crowd.MOST));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "crowd-",
                "crowd-0",
                "crowd-01",
                "crowd--1",
                "crowd-1000001",
                "crowd-9999999",
                "crowd-1 ",
                "crowds-1"
            })
    void 群衆にいない名前は見つからない(String name) {
        assertThat(COUNTRY.findPersona(name)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, Crowd.MOST + 1})
    void 群衆にいない番号は断る(int number) {
        assertThatThrownBy(() -> Crowd.get(number)).isInstanceOf(IllegalArgumentException.class);
    }
}
