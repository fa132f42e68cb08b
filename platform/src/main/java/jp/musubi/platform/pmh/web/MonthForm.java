package jp.musubi.platform.pmh.web;

import java.text.Normalizer;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.charges.MonthReceipts;
import jp.musubi.platform.pmh.charges.MonthReceipts.Receipt;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;

/**
 * 一か月の計算の欄。As typed, to be shown again. Fields of the receipts end in their number: {@code points-1}; a receipt without
 * points is none.
 */
record MonthForm(Map<String, String> typed, int rows) {

    static final int FEWEST = 4;
    static final int MOST = 12;

    private static final int MORE = 2;

    MonthForm {
        typed = Map.copyOf(typed);
        rows = Math.min(MOST, Math.max(FEWEST, rows));
    }

    static MonthForm fresh(YearMonth month) {
        Map<String, String> typed = new TreeMap<>(Map.of(
                "month", month.toString(), "younger", IncomeClass.C.name(), "older", IncomeClass.GENERAL.name()));
        for (int row = 1; row <= MOST; row++) {
            typed.put("member-" + row, "1");
            typed.put("place-" + row, "1");
            typed.put("care-" + row, Care.OUTPATIENT.name());
            typed.put("share-" + row, "30");
            typed.put("age-" + row, "UNDER");
        }
        return new MonthForm(typed, FEWEST);
    }

    static MonthForm of(Map<String, String> fields, YearMonth month) {
        Map<String, String> typed = new TreeMap<>(fresh(month).typed());
        typed.putAll(fields);
        String rows = fields.getOrDefault("rows", "");
        return new MonthForm(typed, rows.matches("[0-9]{1,2}") ? Integer.parseInt(rows) : FEWEST);
    }

    MonthForm more() {
        return new MonthForm(typed, rows + MORE);
    }

    /** For templates. */
    public String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    public List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            numbers.add(row);
        }
        return numbers;
    }

    /** @throws Problem PARAMETER-INVALID with the name of the field, without the number of the receipt */
    MonthReceipts ask() {
        List<Receipt> receipts = new ArrayList<>();
        for (int row = 1; row <= rows; row++) {
            if (!text("points-" + row).isEmpty()) {
                receipts.add(receipt(row));
            }
        }
        if (receipts.isEmpty()) {
            throw invalid("points");
        }
        IncomeClass younger = oneOf("younger", "younger", IncomeClass.values());
        IncomeClass older = oneOf("older", "older", IncomeClass.values());
        if (younger.from70() || !older.from70()) {
            throw invalid(younger.from70() ? "younger" : "older");
        }
        return new MonthReceipts(month(), younger, older, receipts);
    }

    private Receipt receipt(int row) {
        String law = text("law-" + row);
        String ceiling = figures("ceiling-" + row);
        if (!ceiling.matches("|[0-9]{1,7}") || (law.isEmpty() && !ceiling.isEmpty())) {
            throw invalid("ceiling");
        }
        String points = figures("points-" + row);
        if (!points.matches("[0-9]{1,8}")) {
            throw invalid("points");
        }
        return new Receipt(
                number("member", row),
                number("place", row),
                text("age-" + row).equals("FROM70"),
                share(row),
                oneOf("care-" + row, "care", Care.values()),
                Long.parseLong(points),
                law.isEmpty() ? null : law,
                ceiling.isEmpty() ? null : Long.valueOf(ceiling));
    }

    private int share(int row) {
        if (!text("share-" + row).matches("10|20|30")) {
            throw invalid("share");
        }
        return Integer.parseInt(text("share-" + row));
    }

    private String number(String name, int row) {
        if (!text(name + "-" + row).matches("[1-6]")) {
            throw invalid(name);
        }
        return text(name + "-" + row);
    }

    private YearMonth month() {
        try {
            return YearMonth.parse(text("month"));
        } catch (DateTimeParseException noMonth) {
            throw invalid("month");
        }
    }

    private <E extends Enum<E>> E oneOf(String name, String field, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(text(name)))
                .findFirst()
                .orElseThrow(() -> invalid(field));
    }

    /** Full-width digits and commas are taken. */
    private String figures(String name) {
        return Normalizer.normalize(text(name), Normalizer.Form.NFKC).replace(",", "");
    }

    private static Problem invalid(String name) {
        return new Problem(ProblemCode.PARAMETER_INVALID, name);
    }
}
