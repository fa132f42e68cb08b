package jp.musubi.platform.cybersecurity.checklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.cybersecurity.editions.FiscalYear;
import jp.musubi.platform.cybersecurity.editions.Item;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 確認票の決まり。A clerk's table, with the days around the end of a fiscal year and a leap year. */
class JudgeSheetTest {

    private static final Item FIRST = item("0", false, "0");
    private static final Item ONE = item("1-①", false, "1-(1)");
    private static final Item VENDOR = item("2-②", true, "2-(2)");
    private static final Item MERGED = item("2-④", false, "2-(4)", "2-(9)");

    @ParameterizedTest(name = "{0}年度 今日{1}: {2} {3} 目標{4} / {5} {6} → {7}")
    @CsvSource(
            nullValues = "-",
            value = {
                // year, today, first, firstOn, target, second, secondOn, rules
                "2025, 2025-09-01, -,   -,          -,          -,   -,          C01",
                "2025, 2025-09-01, YES, 2025-09-01, -,          -,   -,          ''",
                "2025, 2025-09-01, YES, -,          -,          -,   -,          C02",
                "2025, 2025-09-01, NO,  2025-09-01, -,          -,   -,          C03",
                "2025, 2025-09-01, NO,  2025-09-01, 2026-03-31, -,   -,          ''",
                "2025, 2025-09-01, NO,  2025-09-01, 2026-04-01, -,   -,          C04",
                "2025, 2025-09-01, NO,  2025-09-01, 2025-09-01, -,   -,          ''",
                "2025, 2025-09-01, NO,  2025-09-01, 2025-08-31, -,   -,          'C05,C08'",
                "2025, 2025-09-01, NO,  2025-04-01, 2025-03-31, -,   -,          'C11,C08'",
                "2025, 2025-09-01, YES, 2025-09-02, -,          -,   -,          C06",
                "2025, 2025-09-01, YES, 2025-04-01, -,          -,   -,          ''",
                "2025, 2025-09-01, YES, 2025-03-31, -,          -,   -,          C10",
                "2025, 2026-04-01, YES, 2026-04-01, -,          -,   -,          C10",
                "2025, 2026-03-31, YES, 2026-03-31, -,          -,   -,          ''",
                "2025, 2025-12-01, NO,  2025-09-01, 2025-11-30, -,   -,          C08",
                "2025, 2025-11-30, NO,  2025-09-01, 2025-11-30, -,   -,          ''",
                "2025, 2025-12-01, NO,  2025-09-01, 2025-11-30, YES, 2025-12-01, ''",
                "2025, 2025-12-01, NO,  2025-09-01, 2025-11-30, NO,  2025-12-01, ''",
                "2025, 2025-12-01, NO,  2025-09-01, -,          YES, 2025-12-01, ''",
                "2025, 2025-12-01, NO,  2025-09-01, -,          NO,  2025-12-01, C03",
                "2025, 2025-12-01, YES, 2025-09-01, -,          YES, 2025-08-31, C07",
                "2025, 2025-12-01, YES, 2025-09-01, -,          YES, -,          C12",
                "2027, 2028-02-29, NO,  2028-02-29, 2028-02-29, -,   -,          ''",
                "2027, 2028-03-01, NO,  2028-02-28, 2028-02-29, -,   -,          C08",
                "2027, 2028-02-29, NO,  2028-02-29, 2028-03-31, -,   -,          ''",
                "2027, 2028-02-29, NO,  2028-02-29, 2028-04-01, -,   -,          C04"
            })
    void 決まりは行のとおりに見つける(
            int year,
            LocalDate today,
            Answer first,
            LocalDate firstOn,
            LocalDate target,
            Answer second,
            LocalDate secondOn,
            String rules) {
        var answer = new ItemAnswer(first, firstOn, target, second, secondOn, "");
        assertThat(rules(List.of(ONE), Map.of("1-①", answer), year, today))
                .containsExactlyInAnyOrder(rules.isEmpty() ? new String[0] : rules.split(","));
    }

    @Test
    void システムがないと答えれば_ほかは問わず_答えがあれば食い違い() {
        Map<String, ItemAnswer> answers = new HashMap<>();
        answers.put("0", given(Answer.NO));
        assertThat(rules(List.of(FIRST, ONE, VENDOR), answers, 2025, LocalDate.of(2025, 9, 1)))
                .isEmpty();
        answers.put("1-①", given(Answer.YES));
        assertThat(rules(List.of(FIRST, ONE, VENDOR), answers, 2025, LocalDate.of(2025, 9, 1)))
                .containsExactly("C09");
    }

    @ParameterizedTest(name = "施設 {0}、事業者 {1} → {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "YES, YES, -",
                "YES, NO, X01",
                "YES, -, X02",
                "NO, YES, X03",
                "NO, NO, -",
                "NO, -, -",
                "-, YES, -",
                "-, NO, -",
                "-, -, -",
                "NOT_APPLICABLE, YES, X04",
                "NOT_APPLICABLE, NO, X04",
                "NOT_APPLICABLE, -, X04"
            })
    void 施設と事業者の答えを突き合わせる(Answer facility, Answer vendor, String rule) {
        var vendors = List.of(new Contradictions.VendorAnswers("見本ベンダー", List.of("2-②"), answers("2-②", vendor)));
        assertThat(Contradictions.find(List.of(VENDOR), answers("2-②", facility), vendors))
                .extracting(finding -> finding.rule().id())
                .containsExactlyElementsOf(rule == null ? List.of() : List.of(rule));
    }

    @Test
    void 事業者の票が一つもなければ_事業者に聞く項目のはいに一言いう() {
        assertThat(Contradictions.find(List.of(VENDOR, ONE), answers("2-②", Answer.YES), List.of()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("X05");
    }

    @ParameterizedTest(name = "{0} と {1} → {2}")
    @CsvSource(
            nullValues = "-",
            value = {
                "YES, YES, YES",
                "YES, NO, NO",
                "NO, YES, NO",
                "NO, NO, NO",
                "YES, -, -",
                "-, -, -",
                "NOT_APPLICABLE, YES, YES",
                "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE",
                "NOT_APPLICABLE, NO, NO"
            })
    void まとめられた項目は_もとがすべてはいのときだけはいの案になる(Answer one, Answer other, Answer expected) {
        Map<String, ItemAnswer> before = new HashMap<>(answers("2-(4)", one));
        before.putAll(answers("2-(9)", other));
        ItemAnswer proposal = CarryOn.propose(List.of(MERGED), before).get("2-④");
        assertThat(proposal == null ? null : proposal.first()).isEqualTo(expected);
        assertThat(proposal == null ? null : proposal.firstOn()).isNull();
    }

    @Test
    void 前の年の二回目の答えを写す() {
        var before = Map.of("1-(1)", new ItemAnswer(Answer.NO, null, null, Answer.YES, null, "人事で決めた"));
        assertThat(CarryOn.propose(List.of(ONE), before).get("1-①"))
                .isEqualTo(new ItemAnswer(Answer.YES, null, null, null, null, "人事で決めた"));
    }

    private static List<String> rules(List<Item> items, Map<String, ItemAnswer> answers, int year, LocalDate today) {
        return JudgeSheet.judge(items, answers, new FiscalYear(year), today).stream()
                .map(finding -> finding.rule().id())
                .toList();
    }

    private static Map<String, ItemAnswer> answers(String item, Answer answer) {
        return answer == null ? Map.of() : Map.of(item, given(answer));
    }

    private static ItemAnswer given(Answer answer) {
        return new ItemAnswer(answer, LocalDate.of(2025, 6, 1), null, null, null, "");
    }

    private static Item item(String id, boolean vendorOnly, String... carries) {
        return new Item(id, "1", "", "題", "", vendorOnly, false, "R5", "", Arrays.asList(carries), "-");
    }
}
