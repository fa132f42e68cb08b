package jp.musubi.platform.records.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import jp.musubi.platform.kernel.access.DisasterAnswer;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.search.PersonQuestion;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MemberNumber;
import org.jspecify.annotations.Nullable;

/**
 * 災害時に読む書式。Who it is, by name, birth date and sex, or by a number and the birth date, and what the person answered. Says
 * nothing of them when printed.
 *
 * @param name in kanji or in kana
 * @param birth ISO 8601
 */
record DisasterFields(
        @Nullable String name,
        @Nullable String birth,
        @Nullable String sex,
        @Nullable String address,
        @Nullable String insurer,
        @Nullable String symbol,
        @Nullable String number,
        @Nullable String branch,
        @Nullable String answer) {

    private static final int PAYER_LENGTH = 8;

    static DisasterFields empty() {
        return new DisasterFields(null, null, null, null, null, null, null, null, null);
    }

    /** @throws Problem PARAMETER-MISSING, PARAMETER-INVALID, each with the field */
    PersonQuestion question() {
        LocalDate day = day();
        if (!text(number).isEmpty() || !text(insurer).isEmpty()) {
            return new PersonQuestion(member(), null, null, day, null, null);
        }
        String written = need(name, "name");
        boolean kana = written.codePoints().noneMatch(Character::isIdeographic);
        String place = text(address);
        return new PersonQuestion(
                null, kana ? null : written, kana ? written : null, day, sexOf(), place.isEmpty() ? null : place);
    }

    /** @throws Problem PARAMETER-MISSING, PARAMETER-INVALID */
    DisasterAnswer said() {
        String said = need(answer, "answer");
        return Arrays.stream(DisasterAnswer.values())
                .filter(each -> each.name().equals(said))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "answer"));
    }

    private MemberNumber member() {
        String payer = need(insurer, "insurer");
        String padded = payer.length() < PAYER_LENGTH ? "0".repeat(PAYER_LENGTH - payer.length()) + payer : payer;
        String value = String.join(":", padded, text(symbol), need(number, "number"), text(branch));
        MemberNumber found = MemberNumber.find(MemberNumber.INSURANCE, value);
        if (found == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "number");
        }
        return found;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(need(birth, "birth"));
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "birth");
        }
    }

    private Sex sexOf() {
        String asked = need(sex, "sex");
        return Arrays.stream(Sex.values())
                .filter(each -> each.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "sex"));
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
        return "災害時に読む書式";
    }
}
