package jp.musubi.platform.pmh.residents;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.people.MemberMatch.Shown;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 住民の登録の欄。As typed; figures may be full width. */
public record ResidentForm(Map<String, String> typed) {

    private static final int LONGEST = 100;

    public ResidentForm {
        typed = Map.copyOf(typed);
    }

    /** 受け取れないわけ。Names the field, never what stood there. */
    public enum Wrong {
        NUMBER,
        BIRTH,
        NAME,
        SEX,
        SINCE,
        LONG,
        MY_NUMBER,
        NOBODY,
        ELSEWHERE
    }

    @Nullable
    Wrong findWrong() {
        if (typed.values().stream().anyMatch(text -> text.length() > LONGEST)) {
            return Wrong.LONG;
        }
        if (typed.values().stream().anyMatch(MyNumber::isIn)) {
            return Wrong.MY_NUMBER;
        }
        if (shown().isEmpty()) {
            return day("birth") == null ? Wrong.BIRTH : Wrong.NUMBER;
        }
        if (text("name").isEmpty()) {
            return Wrong.NAME;
        }
        if (!text("sex").matches("FEMALE|MALE")) {
            return Wrong.SEX;
        }
        LocalDate born = day("birth");
        LocalDate since = day("since");
        return since == null || (born != null && since.isBefore(born)) ? Wrong.SINCE : null;
    }

    /** The number and the birth date that the resident has shown. */
    Optional<Shown> shown() {
        String insurer = figures("insurer");
        LocalDate born = day("birth");
        if (!InsurerNumber.isOne(insurer) || born == null || text("number").isEmpty()) {
            return Optional.empty();
        }
        String value = new InsurerNumber(insurer).eightDigits() + ":" + text("symbol") + ":" + text("number") + ":"
                + figures("branch");
        return Optional.ofNullable(MemberNumber.find(MemberNumber.INSURANCE, value))
                .map(number -> new Shown(number, born));
    }

    Resident of(PersonId person, String municipality) {
        LocalDate born = day("birth");
        LocalDate since = day("since");
        if (born == null || since == null) {
            throw new IllegalStateException("asked before the form was found right");
        }
        return new Resident(
                UUID.randomUUID(),
                municipality,
                person,
                text("reference"),
                text("name"),
                born,
                text("sex").equals("FEMALE"),
                since,
                null,
                null);
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private String figures(String name) {
        return Normalizer.normalize(text(name), Normalizer.Form.NFKC);
    }

    private @Nullable LocalDate day(String name) {
        try {
            return LocalDate.parse(figures(name));
        } catch (DateTimeParseException noDay) {
            return null;
        }
    }
}
