package jp.musubi.platform.pmh.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.charges.ChargeAsk;
import jp.musubi.standard.calculation.burden.Patient;
import jp.musubi.standard.calculation.burden.Treated;
import jp.musubi.standard.calculation.burden.law.IncomeClass;
import jp.musubi.standard.calculation.burden.steps.Care;
import org.jspecify.annotations.Nullable;

/** 計算の欄。As typed, to be shown again; empty where nothing was. */
record ChargeForm(
        @Nullable String care,
        @Nullable String points,
        @Nullable String outside,
        @Nullable String treatedOn,
        @Nullable String share,
        @Nullable String incomeClass,
        @Nullable String request) {

    /** With a key of its own: the page is made for one charge. */
    static ChargeForm fresh(LocalDate today) {
        return new ChargeForm(
                Care.OUTPATIENT.name(),
                "",
                "",
                today.toString(),
                "",
                "",
                UUID.randomUUID().toString());
    }

    /** The same with a new key: what comes next is another charge. */
    ChargeForm next() {
        return new ChargeForm(
                care,
                points,
                outside,
                treatedOn,
                share,
                incomeClass,
                UUID.randomUUID().toString());
    }

    /** @throws Problem PARAMETER-INVALID with the name of the field */
    ChargeAsk ask(UUID visit) {
        return new ChargeAsk(visit, day(), treated(), patientOrNull(), key());
    }

    LocalDate day() {
        try {
            return LocalDate.parse(typed(treatedOn));
        } catch (DateTimeParseException noDay) {
            throw invalid("treatedOn");
        }
    }

    /** Full-width digits and commas are taken. */
    Treated treated() {
        String digits = Normalizer.normalize(typed(points), Normalizer.Form.NFKC)
                .replace(",", "")
                .strip();
        if (!digits.matches("[0-9]{1,9}")) {
            throw invalid("points");
        }
        return new Treated(
                Long.parseLong(digits), Treated.UNIT, oneOf("care", care, Care.values()), "true".equals(outside));
    }

    Patient patient() {
        if (!typed(share).matches("10|20|30")) {
            throw invalid("share");
        }
        return Patient.insured(Integer.parseInt(typed(share)), oneOf("incomeClass", incomeClass, IncomeClass.values()));
    }

    private @Nullable Patient patientOrNull() {
        return typed(share).isEmpty() && typed(incomeClass).isEmpty() ? null : patient();
    }

    private String key() {
        String key = typed(request);
        if (!key.matches("[0-9A-Za-z-]{1,40}")) {
            throw invalid("request");
        }
        return key;
    }

    private static <E extends Enum<E>> E oneOf(String name, @Nullable String typed, E[] all) {
        return Arrays.stream(all)
                .filter(each -> each.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> invalid(name));
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static Problem invalid(String name) {
        return new Problem(ProblemCode.PARAMETER_INVALID, name);
    }
}
