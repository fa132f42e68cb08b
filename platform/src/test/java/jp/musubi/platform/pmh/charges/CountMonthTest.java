package jp.musubi.platform.pmh.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.pmh.charges.MonthReceipts.Answer;
import jp.musubi.platform.pmh.charges.MonthReceipts.Counted;
import jp.musubi.platform.pmh.charges.MonthReceipts.LedgerLine;
import jp.musubi.platform.pmh.charges.MonthReceipts.Receipt;
import jp.musubi.standard.calculation.burden.HouseholdStep.Stage;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.BurdenRule;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** 一か月の明細書の表。Figures that a clerk could check by hand. */
class CountMonthTest {

    private static final CountMonth COUNT = new CountMonth();

    @Test
    void 二人の21000円以上は世帯で合算し_足りない分が戻る() {
        // 100万円の入院(区分ウ 87,430円)と、10万円の外来(3割 30,000円): 合算 117,430円、限度 80,100+(1,100,000−267,000)×1%=88,430円。
        Answer answer = count(receipt("1", "1", Care.INPATIENT, 100_000), receipt("2", "2", Care.OUTPATIENT, 10_000));
        assertThat(answer.paid()).isEqualTo(117_430);
        assertThat(answer.back()).isEqualTo(29_000);
        assertThat(answer.left()).isEqualTo(88_430);
        assertThat(answer.household()).singleElement().satisfies(step -> {
            assertThat(step.stage()).isEqualTo(Stage.WHOLE);
            assertThat(step.ceiling()).isEqualTo(88_430);
        });
    }

    @Test
    void 薬局の分は_出した所の外来と合わせて21000円になる() {
        // 外来 4,000点 12,000円、調剤 3,000点 9,000円: 一枚ずつでは足りず、合わせて21,000円。入院 87,430円と合算される。
        Answer answer = count(
                receipt("1", "1", Care.INPATIENT, 100_000),
                receipt("1", "2", Care.OUTPATIENT, 4_000),
                receipt("1", "2", Care.PHARMACY, 3_000));
        assertThat(answer.paid()).isEqualTo(108_430);
        assertThat(answer.back()).isEqualTo(108_430 - (80_100 + (1_070_000 - 267_000) / 100));
        assertThat(count(receipt("1", "1", Care.INPATIENT, 100_000), receipt("1", "2", Care.OUTPATIENT, 4_000))
                        .back())
                .as("12,000 yen alone is not pooled")
                .isZero();
    }

    @Test
    void 上限額は_明細書の順に使われ_次の所には残りだけ() {
        // 難病 上限 5,000円: 一つ目 1,000点(2割 2,000円)、二つ目 3,000点(2割 6,000円、残り 3,000円)、三つ目は 0円。
        Answer answer = count(
                payer("1", "1", Care.OUTPATIENT, 1_000, "54", 5_000L),
                payer("1", "2", Care.PHARMACY, 3_000, "54", 5_000L),
                payer("1", "3", Care.OUTPATIENT, 500, "54", 5_000L));
        assertThat(answer.receipts()).extracting(Counted::patient).containsExactly(2_000L, 3_000L, 0L);
        assertThat(answer.ledger()).extracting(LedgerLine::sum).containsExactly(2_000L, 5_000L, 5_000L);
        assertThat(answer.ledger()).extracting(LedgerLine::left).containsExactly(3_000L, 0L, 0L);
        assertThat(answer.receipts())
                .allSatisfy(one ->
                        assertThat(one.insurer() + one.payers() + one.patient()).isEqualTo(one.cost()));
    }

    @Test
    void 公費の分と保険だけの分は_同じ所なら合算する() {
        // claims §4.3 の結核の例: 区分ア、結核 85万円 と 保険だけ 5万円。
        Answer answer = COUNT.count(new MonthReceipts(
                YearMonth.of(2026, 6),
                IncomeClass.A,
                IncomeClass.GENERAL,
                List.of(
                        payer("1", "1", Care.INPATIENT, 85_000, "10", null),
                        receipt("1", "1", Care.INPATIENT, 5_000))));
        assertThat(answer.receipts()).extracting(Counted::patient).containsExactly(42_500L, 15_000L);
        assertThat(answer.receipts().get(1).steps())
                .anySatisfy(step -> assertThat(step.rule()).isEqualTo(BurdenRule.CEILING_POOLED));
    }

    @Test
    void 保険だけの明細書は_並べる順によらない() {
        List<Receipt> receipts = List.of(
                receipt("1", "1", Care.INPATIENT, 100_000),
                receipt("2", "2", Care.OUTPATIENT, 10_000),
                old("3", "3", Care.OUTPATIENT, 10_000),
                old("3", "4", Care.INPATIENT, 60_000));
        Answer one = count(receipts);
        List<Receipt> turned = new ArrayList<>(receipts);
        Collections.reverse(turned);
        Answer other = count(turned);
        assertThat(other.paid()).isEqualTo(one.paid());
        assertThat(other.back()).isEqualTo(one.back());
        assertThat(one.household()).extracting(step -> step.stage()).containsExactly(Stage.values());
    }

    @Test
    void 一人が二つの年齢や割合_一つの公費が二つの上限では_計算しない() {
        assertThatThrownBy(() -> count(receipt("1", "1", Care.OUTPATIENT, 1), old("1", "1", Care.OUTPATIENT, 1)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> count(
                        payer("1", "1", Care.OUTPATIENT, 1, "54", 5_000L),
                        payer("1", "2", Care.OUTPATIENT, 1, "54", 2_500L)))
                .isInstanceOf(Problem.class);
        assertThatThrownBy(() -> count(payer("1", "1", Care.OUTPATIENT, 1, "80", 5_000L)))
                .as("no national payer")
                .isInstanceOf(Problem.class);
    }

    private static Answer count(Receipt... receipts) {
        return count(List.of(receipts));
    }

    private static Answer count(List<Receipt> receipts) {
        return COUNT.count(new MonthReceipts(YearMonth.of(2026, 6), IncomeClass.C, IncomeClass.GENERAL, receipts));
    }

    private static Receipt receipt(String member, String place, Care care, long points) {
        return new Receipt(member, place, false, 30, care, points, null, null);
    }

    private static Receipt old(String member, String place, Care care, long points) {
        return new Receipt(member, place, true, 20, care, points, null, null);
    }

    private static Receipt payer(
            String member, String place, Care care, long points, String law, @Nullable Long ceiling) {
        return new Receipt(member, place, false, 30, care, points, law, ceiling);
    }
}
