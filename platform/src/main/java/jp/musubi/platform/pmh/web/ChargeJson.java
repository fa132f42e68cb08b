package jp.musubi.platform.pmh.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.musubi.platform.pmh.charges.ChargeAnswer;
import jp.musubi.standard.calculation.burden.Charge;
import jp.musubi.standard.calculation.burden.NotHere;
import jp.musubi.standard.calculation.burden.Part;
import jp.musubi.standard.calculation.burden.steps.Step;
import org.jspecify.annotations.Nullable;

/**
 * 計算の答え(JSON)。All figures are yen.
 *
 * @param id of the charge in the ledger; absent of a trial
 * @param patient of the claim, to one yen
 * @param collect at the counter
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChargeJson(
        @Nullable String id,
        int sharePercent,
        String incomeClass,
        long cost,
        long insurer,
        long patient,
        long collect,
        List<Payer> payers,
        List<Line> steps) {

    /**
     * @param ceiling of the month
     * @param left of it after this charge
     * @param later what the patient may get back
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Payer(
            String holding,
            @Nullable String name,
            @Nullable String payerNumber,
            long pays,
            @Nullable Long ceiling,
            @Nullable Long left,
            @Nullable Long later,
            @Nullable String reason) {}

    record Line(String rule, String text, String holding, long before, long bound, long after) {}

    static ChargeJson of(ChargeAnswer answer, boolean english) {
        Charge charge = answer.charge();
        UUID id = answer.id();
        return new ChargeJson(
                id == null ? null : id.toString(),
                answer.patient().share(),
                answer.patient().income().name(),
                charge.cost(),
                charge.insurer(),
                charge.patient(),
                charge.window(),
                payers(answer, english),
                charge.steps().stream().map(step -> line(step, english)).toList());
    }

    private static List<Payer> payers(ChargeAnswer answer, boolean english) {
        Map<String, ChargeAnswer.Used> used =
                answer.used().stream().collect(Collectors.toMap(ChargeAnswer.Used::id, one -> one));
        return answer.charge().parts().stream()
                .map(part -> payer(part, used.get(part.id()), english))
                .toList();
    }

    private static Payer payer(Part part, ChargeAnswer.@Nullable Used used, boolean english) {
        NotHere notHere = part.notHere();
        return new Payer(
                part.id(),
                used == null ? null : used.name().in(english),
                used == null ? null : used.payer(),
                part.yen(),
                used == null ? null : used.ceiling(),
                used == null ? null : used.left(),
                part.laterYen() == 0 ? null : Long.valueOf(part.laterYen()),
                notHere == null ? null : english ? notHere.english() : notHere.japanese());
    }

    private static Line line(Step step, boolean english) {
        return new Line(
                step.rule().name(),
                english ? step.rule().english() : step.rule().japanese(),
                step.payer(),
                step.before(),
                step.bound(),
                step.after());
    }
}
