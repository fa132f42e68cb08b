package jp.musubi.platform.records.checkups.web;

import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/**
 * 番号の書式。The fields as typed. Says nothing of them when printed.
 *
 * @param insurer 保険者番号 or 公費負担者番号
 */
record MemberForm(
        @Nullable String insurer,
        @Nullable String symbol,
        @Nullable String number,
        @Nullable String branch) {

    private static final int PAYER_LENGTH = 8;
    private static final String ASSISTANCE = "12";

    static MemberForm empty() {
        return new MemberForm(null, null, null, null);
    }

    /** @throws Problem PARAMETER-MISSING, MY-NUMBER-REFUSED, each with the field */
    MemberNumber member() {
        String payer = need(insurer, "insurer");
        String digits = need(number, "number");
        if (MyNumber.isOne(digits)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, "number");
        }
        String padded = payer.length() < PAYER_LENGTH ? "0".repeat(PAYER_LENGTH - payer.length()) + payer : payer;
        boolean assistance = padded.startsWith(ASSISTANCE) && text(symbol).isEmpty();
        String value = String.join(":", padded, text(symbol), digits, text(branch));
        try {
            return MemberNumber.of(assistance ? MemberNumber.PUBLIC_PAYER : MemberNumber.INSURANCE, value);
        } catch (IllegalArgumentException wrong) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "number");
        }
    }

    private static String need(@Nullable String typed, String field) {
        String text = text(typed);
        if (text.isEmpty()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, field);
        }
        return text;
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    @Override
    public String toString() {
        return "番号の書式";
    }
}
