package jp.musubi.platform.outbreaks.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.DiseasesOfTests;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 保護者は18歳未満だけ。Counted on the day of diagnosis, not on the day of the notice. */
@Tag("once")
class GuardianTest {

    private static final DiseaseBook BOOK = DiseasesOfTests.book();

    @ParameterizedTest(name = "{0} に生まれ、{1} に診断されたら {2} 歳、保護者が要るのは {3}")
    @CsvSource({
        "2008-04-10, 2026-04-10, 18, false",
        "2008-04-11, 2026-04-10, 17, true",
        "2008-04-09, 2026-04-10, 18, false",
        "2008-02-29, 2026-02-28, 17, true",
        "2008-02-29, 2026-03-01, 18, false",
        "2026-04-10, 2026-04-10, 0,  true",
        "2025-04-11, 2026-04-10, 0,  true",
        "2025-04-10, 2026-04-10, 1,  true",
        "1935-12-31, 2026-01-01, 90, false"
    })
    void 十八の誕生日の前の日まで(LocalDate birth, LocalDate diagnosed, int age, boolean asked) {
        assertThat(FormContent.ageOn(birth, diagnosed)).isEqualTo(age);
        FormContent measles = content("MEASLES", birth, diagnosed, age);
        assertThat(measles.minor()).isEqualTo(asked);
        assertThat(measles.find(FormItem.GUARDIAN).isPresent()).isEqualTo(asked);
        assertThat(without(measles).missing(BOOK).stream().map(FormItem::id).anyMatch(FormItem.GUARDIAN::equals))
                .isEqualTo(asked);
    }

    @Test
    void 年齢が生年月日と合わない届は受け付けない() {
        LocalDate day = LocalDate.of(2026, 4, 10);
        assertThatThrownBy(() -> content("MEASLES", LocalDate.of(2008, 4, 11), day, 18))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.place()).isEqualTo(FormItem.AGE));
    }

    @Test
    void 身元を届けない疾患では_こどもでも保護者は立たない() {
        Map<String, String> values = new HashMap<>(
                Map.of("KIND", "PATIENT", "SEX", "MALE", "AGE", "3", "METHOD", "検査", "DIAGNOSED", "2026-04-10"));
        values.put(FormItem.GUARDIAN, "見本 親子");
        var pertussis = BOOK.find("PERTUSSIS").orElseThrow();
        assertThat(FormContent.keep(BOOK, pertussis, values).find(FormItem.GUARDIAN))
                .isEmpty();
        assertThatThrownBy(() -> FormContent.require(BOOK, pertussis, values)).isInstanceOf(Problem.class);
    }

    private static FormContent content(String disease, LocalDate birth, LocalDate diagnosed, int age) {
        Map<String, String> values = new HashMap<>(Map.of(
                "KIND", "PATIENT",
                "NAME", "見本 花子",
                "SEX", "FEMALE",
                "BIRTH", birth.toString(),
                "AGE", Integer.toString(age),
                "ADDRESS", "東京都見本区",
                "METHOD", "検査",
                "DIAGNOSED", diagnosed.toString(),
                "GUARDIAN", "見本 保護者"));
        return FormContent.require(BOOK, BOOK.find(disease).orElseThrow(), values);
    }

    private static FormContent without(FormContent content) {
        Map<String, String> values = content.values();
        values.remove(FormItem.GUARDIAN);
        return FormContent.keep(BOOK, content.disease(), values);
    }
}
