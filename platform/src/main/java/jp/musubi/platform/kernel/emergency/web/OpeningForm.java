package jp.musubi.platform.kernel.emergency.web;

import jp.musubi.platform.kernel.access.WrittenReason;
import jp.musubi.platform.kernel.emergency.OpeningRequest;
import jp.musubi.platform.kernel.emergency.Sought;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * 開く書式。The fields as typed: a number, or the four items, and why. Says nothing of them when printed.
 *
 * @param insurer 保険者番号 or 公費負担者番号; when it is empty the four items are read
 * @param birth ISO 8601
 */
record OpeningForm(
        @Nullable String insurer,
        @Nullable String symbol,
        @Nullable String number,
        @Nullable String branch,
        @Nullable String kana,
        @Nullable String birth,
        @Nullable String sex,
        @Nullable String address,
        @Nullable String reason) {

    private static final int PAYER_LENGTH = 8;
    private static final String ASSISTANCE = "12";

    static OpeningForm empty() {
        return new OpeningForm(null, null, null, null, null, null, null, null, null);
    }

    /** @throws Problem PARAMETER-MISSING, PARAMETER-INVALID, MY-NUMBER-REFUSED, each with the field */
    OpeningRequest request(String interaction) {
        WrittenReason why = WrittenReason.of(need(reason, "reason"), "reason");
        return new OpeningRequest(
                text(insurer).isEmpty() && text(number).isEmpty() ? items() : byNumber(), why, interaction);
    }

    private Sought byNumber() {
        String payer = need(insurer, "insurer");
        String padded = payer.length() < PAYER_LENGTH ? "0".repeat(PAYER_LENGTH - payer.length()) + payer : payer;
        boolean assistance = padded.startsWith(ASSISTANCE) && text(symbol).isEmpty();
        String value = String.join(":", padded, text(symbol), need(number, "number"), text(branch));
        return new Sought.ByNumber(assistance ? MemberNumber.PUBLIC_PAYER : MemberNumber.INSURANCE, value);
    }

    private Sought items() {
        return FourItems.read(need(kana, "kana"), need(birth, "birth"), need(sex, "sex"), need(address, "address"), "");
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
        return "救急時の閲覧を開く書式";
    }
}
