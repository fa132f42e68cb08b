package jp.musubi.platform.pmh.charges;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.charges.MonthReceipts.Answer;
import jp.musubi.platform.pmh.charges.MonthReceipts.Counted;
import jp.musubi.platform.pmh.charges.MonthReceipts.LedgerLine;
import jp.musubi.platform.pmh.charges.MonthReceipts.Receipt;
import jp.musubi.standard.calculation.burden.Bill;
import jp.musubi.standard.calculation.burden.BurdenCalculator;
import jp.musubi.standard.calculation.burden.Charge;
import jp.musubi.standard.calculation.burden.HouseholdCeiling;
import jp.musubi.standard.calculation.burden.HouseholdPaid;
import jp.musubi.standard.calculation.burden.HouseholdStep;
import jp.musubi.standard.calculation.burden.MonthCalculator;
import jp.musubi.standard.calculation.burden.NationalSubsidy;
import jp.musubi.standard.calculation.burden.Part;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.Subsidy;
import jp.musubi.standard.calculation.burden.Treated;
import jp.musubi.standard.calculation.burden.law.Ceilings;
import jp.musubi.standard.calculation.burden.law.PayerLaw;
import jp.musubi.standard.calculation.burden.local.Used;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.springframework.stereotype.Service;

/**
 * 一か月を数える。Each claim by {@link MonthCalculator}, then the household by {@link HouseholdCeiling}; what one place uses of a
 * payer's ceiling is not left for the next, in the order in which the receipts stand.
 */
@Service
public class CountMonth {

    private final BurdenCalculator calculator = BurdenCalculator.shipped();
    private final MonthCalculator months = new MonthCalculator(calculator);
    private final HouseholdCeiling household = new HouseholdCeiling(Ceilings.shipped());

    /** One claim: of one member, one place, and in- or outpatient or pharmacy. */
    private record Claim(String member, String place, Care care) {}

    /** Of a household: a pharmacy's bill belongs to the outpatient one of its prescriber. */
    private record Pooled(String member, String place, boolean inpatient) {}

    /** @throws Problem PARAMETER-INVALID for a payer that is none on that day, or one member in both ages or with two shares */
    public Answer count(MonthReceipts asked) {
        requireOneAge(asked.receipts());
        Map<String, Used> used = new HashMap<>();
        List<LedgerLine> ledger = new ArrayList<>();
        List<Counted> counted = new ArrayList<>();
        claims(asked.receipts()).forEach((claim, receipts) -> counted.addAll(one(asked, receipts, used, ledger)));
        List<HouseholdStep> steps = household.steps(paid(counted), asked.younger(), asked.older(), asked.month());
        return new Answer(
                counted,
                ledger,
                steps,
                counted.stream().mapToLong(Counted::patient).sum(),
                steps.stream().mapToLong(HouseholdStep::back).sum());
    }

    /** In the order in which they stand; those of the insurance alone of one claim are one. */
    private static Map<Claim, List<Receipt>> claims(List<Receipt> receipts) {
        Map<Claim, List<Receipt>> claims = new LinkedHashMap<>();
        for (Receipt one : receipts) {
            List<Receipt> claim =
                    claims.computeIfAbsent(new Claim(one.member(), one.place(), one.care()), none -> new ArrayList<>());
            int alone = one.law() == null ? alone(claim) : -1;
            if (alone < 0) {
                claim.add(one);
            } else {
                claim.set(alone, together(claim.get(alone), one));
            }
        }
        return claims;
    }

    private static int alone(List<Receipt> claim) {
        for (int at = 0; at < claim.size(); at++) {
            if (claim.get(at).law() == null) {
                return at;
            }
        }
        return -1;
    }

    private static Receipt together(Receipt one, Receipt other) {
        return new Receipt(
                one.member(),
                one.place(),
                one.from70(),
                one.share(),
                one.care(),
                one.points() + other.points(),
                null,
                null);
    }

    private List<Counted> one(
            MonthReceipts asked, List<Receipt> receipts, Map<String, Used> used, List<LedgerLine> ledger) {
        Receipt first = receipts.get(0);
        Patient patient = Patient.insured(first.share(), first.from70() ? asked.older() : asked.younger());
        LocalDate day = asked.month().atDay(1);
        List<Bill> bills =
                receipts.stream().map(receipt -> bill(receipt, day, used)).toList();
        List<Charge> charges = months.charge(patient, bills, asked.month());
        List<Counted> counted = new ArrayList<>();
        for (int at = 0; at < receipts.size(); at++) {
            Receipt receipt = receipts.get(at);
            Charge charge = charges.get(at);
            charge.parts().forEach(part -> enter(receipt, part, used, ledger));
            long payers = charge.parts().stream().mapToLong(Part::yen).sum();
            counted.add(
                    new Counted(receipt, charge.cost(), charge.insurer(), payers, charge.patient(), charge.steps()));
        }
        return counted;
    }

    private Bill bill(Receipt receipt, LocalDate day, Map<String, Used> used) {
        Treated treated = Treated.of(receipt.points(), receipt.care());
        String number = receipt.law();
        if (number == null) {
            return Bill.of(treated, List.of());
        }
        PayerLaw law = calculator
                .laws()
                .find(number, day)
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "law"));
        String id = idOf(receipt);
        Subsidy subsidy = new NationalSubsidy(id, law, receipt.ceiling(), used.getOrDefault(id, Used.NOTHING), null);
        return Bill.of(treated, List.of(subsidy));
    }

    private static void enter(Receipt receipt, Part part, Map<String, Used> used, List<LedgerLine> ledger) {
        Used now = used.getOrDefault(part.id(), Used.NOTHING).plus(part.leaves());
        used.put(part.id(), now);
        Long ceiling = receipt.ceiling();
        if (ceiling != null) {
            ledger.add(new LedgerLine(
                    receipt.member(),
                    part.law(),
                    receipt.place(),
                    part.leaves(),
                    now.month(),
                    Math.max(0, ceiling - now.month())));
        }
    }

    private static List<HouseholdPaid> paid(List<Counted> counted) {
        Map<Pooled, List<Counted>> pooled = counted.stream()
                .collect(Collectors.groupingBy(
                        one -> new Pooled(
                                one.receipt().member(),
                                one.receipt().place(),
                                one.receipt().care() == Care.INPATIENT),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return pooled.entrySet().stream()
                .map(each -> new HouseholdPaid(
                        each.getKey().member(),
                        each.getValue().get(0).receipt().from70(),
                        each.getKey().inpatient() ? Care.INPATIENT : Care.OUTPATIENT,
                        each.getValue().stream().mapToLong(Counted::cost).sum(),
                        each.getValue().stream().mapToLong(Counted::patient).sum()))
                .toList();
    }

    private static String idOf(Receipt receipt) {
        return receipt.member() + " " + Objects.requireNonNull(receipt.law());
    }

    private static void requireOneAge(List<Receipt> receipts) {
        Map<String, List<Receipt>> byMember = receipts.stream().collect(Collectors.groupingBy(Receipt::member));
        for (List<Receipt> own : byMember.values()) {
            require(own.stream().map(Receipt::from70), "age");
            require(own.stream().map(Receipt::share), "share");
        }
        Map<String, List<Receipt>> byPayer =
                receipts.stream().filter(one -> one.law() != null).collect(Collectors.groupingBy(CountMonth::idOf));
        byPayer.values().forEach(own -> require(own.stream().map(one -> String.valueOf(one.ceiling())), "ceiling"));
    }

    private static void require(Stream<?> values, String field) {
        if (values.distinct().count() > 1) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
    }
}
