package jp.musubi.platform.outbreaks.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.people.Person;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.people.PersonName;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.DiseasesOfTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 身元を届けない類の届のことばに、本人がだれかは書けない。 */
@Tag("once")
class NobodyNamedTest {

    private static final DiseaseBook BOOK = DiseasesOfTests.book();
    private static final LocalDate BORN = LocalDate.of(1980, 4, 5);
    private static final Person PERSON = person(BORN);

    @ParameterizedTest(name = "「{0}」は断る")
    @ValueSource(
            strings = {
                "髙橋 和実さんの件",
                "高橋和実",
                "髙　橋　和　実",
                "タカハシ カズミ",
                "たかはしかずみ",
                "ﾀｶﾊｼ ｶｽﾞﾐ",
                "高橋様より電話",
                "和実ちゃん",
                "たかはしさん",
                "旧姓の渡邉 和実",
                "東京都見本区結町二丁目８番１号の方",
                "1980-04-05生まれ",
                "1980年4月5日生",
                "１９８０／０４／０５",
                "昭和55年4月5日",
                "S55.4.5",
                "ｓ５５．４．５",
                "生年月日19800405"
            })
    void 名_よみ_住所_生年月日はどう書いても断る(String words) {
        assertThatThrownBy(() -> NobodyNamed.requireWords(words, "reason", PERSON))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo(ProblemCode.PERSON_NAMED);
                    assertThat(problem.place()).isEqualTo("reason");
                    assertThat(problem.getMessage()).doesNotContain(words);
                });
    }

    @ParameterizedTest(name = "「{0}」は書ける")
    @ValueSource(
            strings = {
                "",
                "診断を取り消した",
                "東京都見本区",
                "令和8年4月5日に検査",
                "80-4-5",
                "1980年4月",
                "11980-04-0512",
                "219800405",
                "2026-13-45",
                "高橋という検査会社ではない",
                "平和実現のため"
            })
    void だれとも言わないことばは書ける(String words) {
        assertThatCode(() -> NobodyNamed.requireWords(words, "reason", PERSON)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("all")
    void 身元を届けない疾患だけで断る(Disease disease) {
        FormContent content = content(disease, "髙橋 和実", "2026-04-01");
        if (disease.identity()) {
            assertThatCode(() -> NobodyNamed.require(content, BOOK, PERSON)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> NobodyNamed.require(content, BOOK, PERSON))
                    .isInstanceOfSatisfying(
                            Problem.class,
                            problem -> assertThat(problem.place()).isEqualTo("OTHER"));
        }
    }

    @Test
    void 生まれた日に診断された子の届は出せる() {
        Disease rubella = BOOK.find("CRS").orElseThrow();
        Person newborn = person(LocalDate.of(2026, 4, 1));
        assertThatCode(() -> NobodyNamed.require(content(rubella, "低出生体重", "2026-04-01"), BOOK, newborn))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> NobodyNamed.require(content(rubella, "2026年4月1日に出生", "2026-04-01"), BOOK, newborn))
                .isInstanceOf(Problem.class);
    }

    static Stream<Disease> all() {
        return BOOK.list().stream();
    }

    private static FormContent content(Disease disease, String other, String diagnosed) {
        Map<String, String> values = new HashMap<>(
                Map.of("KIND", "PATIENT", "SEX", "MALE", "AGE", "0", "METHOD", "検査", "DIAGNOSED", diagnosed));
        values.put("OTHER", other);
        return FormContent.keep(BOOK, disease, values);
    }

    private static Person person(LocalDate born) {
        return new Person(
                new PersonId(UUID.randomUUID()),
                born,
                Sex.MALE,
                "東京都見本区結町二丁目8番1号",
                null,
                List.of(
                        new PersonName("渡邉", "和実", "ワタナベ", "カズミ", born, LocalDate.of(2026, 6, 1)),
                        new PersonName("髙橋", "和実", "タカハシ", "カズミ", LocalDate.of(2026, 6, 1), null)),
                List.of());
    }
}
