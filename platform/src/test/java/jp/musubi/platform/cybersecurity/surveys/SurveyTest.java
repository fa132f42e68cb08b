package jp.musubi.platform.cybersecurity.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.platform.cybersecurity.editions.ItemsFault;
import jp.musubi.platform.cybersecurity.incidents.OfficeDays;
import jp.musubi.platform.kernel.people.FacilityKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 調査の問いと日。 */
class SurveyTest {

    private static final String COLUMNS = "question\tafter\tkind\tchoices\titems\tjapanese\tenglish\tmark\tsource\n";
    private static final Survey SHIPPED = ShippedSurveys.load().get(0);

    @ParameterizedTest(name = "{0} と答えると {1} を尋ねない")
    @CsvSource({"Q6=NO,  Q6-1", "Q6=YES, ''", "Q7=NO,  Q8 Q9 Q10 Q10-1 Q10-2"})
    void 前の答えで尋ねない問いがある(String answer, String skipped) {
        Map<String, String> answers = all();
        answers.put(answer.split("=")[0], answer.split("=")[1]);
        Map<String, String> asked = SHIPPED.asked(answers);
        String out = SHIPPED.questions().stream()
                .map(Question::id)
                .filter(id -> !asked.containsKey(id))
                .collect(Collectors.joining(" "));
        assertThat(out).isEqualTo(skipped);
        assertThat(SHIPPED.missing(answers)).isEmpty();
    }

    @Test
    void 尋ねる問いに答えがないか_知らないことばなら_出せない() {
        Map<String, String> answers = all();
        answers.remove("Q13");
        answers.put("Q8", "THREE");
        assertThat(SHIPPED.missing(answers)).extracting(Question::id).containsExactly("Q8", "Q13");
    }

    @ParameterizedTest(name = "{0} に締め切ると、督促は {1}、{2}、{3}")
    @CsvSource({
        // A weekday; 1 March of a leap year; on a Monday, so that the day before is a Sunday; after the turn of the
        // year.
        "2026-06-30, 2026-06-16, 2026-06-23, 2026-06-29",
        "2024-03-08, 2024-02-22, 2024-03-01, 2024-03-07",
        "2028-03-07, 2028-02-22, 2028-02-29, 2028-03-06",
        "2026-11-30, 2026-11-16, 2026-11-20, 2026-11-27",
        "2027-01-05, 2026-12-22, 2026-12-28, 2027-01-04",
        "2027-01-04, 2026-12-21, 2026-12-28, 2026-12-28"
    })
    void 督促の日は開庁日である(LocalDate closes, LocalDate first, LocalDate second, LocalDate last) {
        var survey = new Survey("2026", "", closes.minusMonths(2), closes, List.of(FacilityKind.HOSPITAL), List.of());
        assertThat(rules(survey)).extracting(ReminderRule::on).containsExactly(first, second, last);
        assertThat(ReminderRule.due(rules(survey), survey, first.minusDays(1))).isEmpty();
        assertThat(ReminderRule.due(rules(survey), survey, closes).orElseThrow().id())
                .isEqualTo("LAST");
        assertThat(ReminderRule.due(rules(survey), survey, closes.plusDays(1))).isEmpty();
    }

    @Test
    void 開く前の督促の日はない() {
        LocalDate closes = LocalDate.of(2026, 6, 30);
        var survey = new Survey("2026", "", closes.minusDays(7), closes, List.of(FacilityKind.HOSPITAL), List.of());
        assertThat(rules(survey)).extracting(ReminderRule::id).containsExactly("SECOND", "LAST");
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "'Q1~~YES_NO~~~問い~~-~x;Q1~~YES_NO~~~問い~~-~x', 3 question TWICE",
        "'Q1~Q0=YES~YES_NO~~~問い~~-~x',                  2 after WORD",
        "'Q1~~CHOICE~A=あ=a|B=い~~問い~~-~x',              2 choices WORD",
        "'Q1~~YES_NO~~~~~-~x',                            2 japanese LENGTH",
        "'Q1~~YES_NO~~~問い',                              2  CELLS",
        "'',                                              0  EMPTY"
    })
    void ファイルの誤りは行と欄で分かる(String lines, String fault) {
        SurveyFile.Read read =
                SurveyFile.read(COLUMNS + lines.replace('~', '\t').replace(';', '\n'));
        assertThat(read.questions()).isEmpty();
        assertThat(read.faults()).map(SurveyTest::words).containsExactly(fault);
    }

    private static String words(ItemsFault fault) {
        return fault.line() + " " + fault.column() + " " + fault.kind();
    }

    private static Map<String, String> all() {
        return SHIPPED.questions().stream()
                .collect(Collectors.toMap(
                        Question::id, question -> question.choices().get(0).word()));
    }

    private static List<ReminderRule> rules(Survey survey) {
        return ReminderRule.list(ReminderRules.KIND.shipped(), survey, OfficeDays.of(OfficeDays.KIND.shipped()));
    }
}
