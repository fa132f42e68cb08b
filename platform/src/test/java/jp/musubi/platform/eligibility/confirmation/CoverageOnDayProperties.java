package jp.musubi.platform.eligibility.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import jp.musubi.platform.kernel.people.Coverage;
import jp.musubi.standard.words.MemberNumber;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** どんな資格の履歴でも、その日に有効な数と答えは合う。 */
class CoverageOnDayProperties {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @Property
    void 答えは有効な資格の数だけで決まる(@ForAll("histories") List<Coverage> all, @ForAll("days") LocalDate day) {
        long inForce = all.stream()
                .filter(one -> !day.isBefore(one.from()) && (one.until() == null || day.isBefore(one.until())))
                .count();
        CoverageOnDay onDay = CoverageOnDay.of(all, null, day);
        Validity expected = all.isEmpty()
                ? Validity.NOT_FOUND
                : inForce == 0 ? Validity.INVALID : inForce == 1 ? Validity.VALID : Validity.SEVERAL;
        assertThat(onDay.validity()).isEqualTo(expected);
        assertThat(onDay.shown()).hasSize(all.isEmpty() ? 0 : (int) Math.max(1, inForce));
    }

    @Property
    void 番号で尋ねた資格は_有効と答えたときだけ有効(@ForAll("histories") List<Coverage> all, @ForAll("days") LocalDate day) {
        for (Coverage asked : all) {
            MemberNumber number = MemberNumber.of(asked.system(), asked.value());
            CertificateNumber told =
                    CertificateNumber.find(number.payer(), number.symbol(), number.number(), number.branch());
            CoverageOnDay onDay = CoverageOnDay.of(all, told, day);
            boolean valid = onDay.validity() == Validity.VALID || onDay.validity() == Validity.SEVERAL;
            assertThat(valid).isEqualTo(asked.inForceOn(day));
            assertThat(onDay.shown()).contains(asked);
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 400).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<Coverage>> histories() {
        Arbitrary<int[]> spans = Combinators.combine(
                        Arbitraries.integers().between(0, 390),
                        Arbitraries.integers().between(0, 120))
                .as((from, length) -> new int[] {from, length});
        return spans.list()
                .ofMaxSize(4)
                .map(list -> IntStream.range(0, list.size())
                        .mapToObj(place -> coverage(place, list.get(place)))
                        .toList());
    }

    private static Coverage coverage(int place, int[] span) {
        String payer = "0613990" + place;
        LocalDate from = FIRST.plusDays(span[0]);
        return new Coverage(
                MemberNumber.INSURANCE,
                payer + ":1:" + place + ":00",
                payer,
                from,
                span[1] == 0 ? null : from.plusDays(span[1]));
    }
}
