package jp.musubi.platform.cybersecurity.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 送られたことば。Reads what a form or an address sent; what cannot be is refused with the field's name, never with its value. */
final class Words {

    private Words() {}

    /** @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED */
    static String text(@Nullable String sent, String field, int longest) {
        String text = sent == null ? "" : sent.strip();
        if (text.codePointCount(0, text.length()) > longest
                || text.chars().anyMatch(sign -> Character.isISOControl(sign) && sign != '\n' && sign != '\r')) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        if (MyNumber.isIn(text)) {
            throw new Problem(ProblemCode.MY_NUMBER_REFUSED, field);
        }
        return text.replace("\r\n", "\n");
    }

    /** Null when empty. */
    static @Nullable LocalDate day(@Nullable String sent, String field) {
        if (sent == null || sent.isBlank()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(sent.strip());
            if (day.getYear() >= 2000 && day.getYear() < 2100) {
                return day;
            }
        } catch (DateTimeParseException notOne) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        throw new Problem(ProblemCode.PARAMETER_INVALID, field);
    }

    static Optional<UUID> id(String sent) {
        try {
            return sent.length() == 36 ? Optional.of(UUID.fromString(sent)) : Optional.empty();
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
