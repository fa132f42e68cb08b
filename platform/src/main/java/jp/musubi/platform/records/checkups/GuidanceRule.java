package jp.musubi.platform.records.checkups;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.records.CheckupResult;
import jp.musubi.standard.tables.Row;
import org.jspecify.annotations.Nullable;

/** 階層化の決まりの一行。 */
record GuidanceRule(Row row) {

    String factor() {
        return row.get("factor");
    }

    String measure() {
        return row.get("measure");
    }

    int order() {
        return Integer.parseInt(row.get("order"));
    }

    String item() {
        return row.get("japanese");
    }

    boolean appliesTo(Sex sex, LocalDate day) {
        String only = row.get("sex");
        boolean fits = only.isEmpty() || (only.equals("M") ? sex == Sex.MALE : sex == Sex.FEMALE);
        return fits && row.inForceOn(day);
    }

    boolean isOf(CheckupResult result) {
        return result.code().startsWith(row.get("code"));
    }

    /** Null when the result says nothing that the rule can judge, as a number with a bound only. */
    @Nullable
    Boolean test(@Nullable BigDecimal number, @Nullable String answer) {
        return switch (row.get("test")) {
            case "ge" -> number == null ? null : number.compareTo(new BigDecimal(row.get("bound"))) >= 0;
            case "lt" -> number == null ? null : number.compareTo(new BigDecimal(row.get("bound"))) < 0;
            default -> answer == null ? null : answer.equals(row.get("bound"));
        };
    }

    String words() {
        return switch (row.get("test")) {
            case "ge" -> "≥ " + row.get("bound");
            case "lt" -> "< " + row.get("bound");
            default -> "= " + row.get("bound");
        };
    }
}
