package jp.musubi.platform.kernel.people.links.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import jp.musubi.platform.kernel.people.Sex;
import jp.musubi.platform.kernel.people.search.PersonQuestion;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 付け替え先を探す欄。As typed; empty or null for what was not. */
record TargetForm(
        @Nullable String name,
        @Nullable String kana,
        @Nullable String birth,
        @Nullable String sex,
        @Nullable String address) {

    boolean isEmpty() {
        return text(name) == null && text(kana) == null;
    }

    /** @throws Problem PARAMETER-INVALID for a birth date or sex that cannot be read */
    PersonQuestion question() {
        return new PersonQuestion(null, text(name), text(kana), day(), sexOrNull(), text(address));
    }

    private @Nullable LocalDate day() {
        String day = text(birth);
        try {
            return day == null ? null : LocalDate.parse(day);
        } catch (DateTimeParseException noDay) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "birth");
        }
    }

    private @Nullable Sex sexOrNull() {
        String code = text(sex);
        if (code == null) {
            return null;
        }
        return Arrays.stream(Sex.values())
                .filter(each -> each.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "sex"));
    }

    private static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
