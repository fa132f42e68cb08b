package jp.musubi.platform.records.writing.web;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import jp.musubi.platform.records.interviews.web.TypedWords;
import jp.musubi.standard.words.MyNumber;
import jp.musubi.standard.words.Typed;
import org.jspecify.annotations.Nullable;

/** 欄を読む。Typed fields as values; what cannot be one is noted as wrong at its field, and typed text is never lost. */
final class Fields {

    private final Draft draft;
    private final LocalDate today;

    Fields(Draft draft, LocalDate today) {
        this.draft = draft;
        this.today = today;
    }

    Draft draft() {
        return draft;
    }

    LocalDate today() {
        return today;
    }

    /** May be empty. */
    String words(String field, int longest) {
        return words(field, draft.text(field), longest);
    }

    String words(String field, String typed, int longest) {
        TypedWords.Wrong wrong = TypedWords.findWrong(typed, longest);
        // Days and results side by side are no number of a person: only twelve digits in one row or in fours are.
        boolean figures = wrong == TypedWords.Wrong.MY_NUMBER && !MyNumber.isIn(typed);
        if (wrong != null && !figures) {
            draft.wrong(field, wrong.word());
        }
        return typed;
    }

    String neededWords(String field, int longest) {
        String words = words(field, longest);
        if (words.isEmpty()) {
            draft.wrong(field, "missing");
        }
        return words;
    }

    /** Null when it is empty or wrong; full width is taken, and {@code 20260401} too. */
    @Nullable
    LocalDate findDay(String field, String typed) {
        String text = plain(typed).replace('/', '-');
        if (text.matches("[0-9]{8}")) {
            text = text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6);
        }
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() < 1868 || day.isAfter(today)) {
                draft.wrong(field, "day");
                return null;
            }
            return day;
        } catch (DateTimeException none) {
            draft.wrong(field, "day");
            return null;
        }
    }

    /** Null when it is empty or wrong. */
    @Nullable
    BigDecimal findAmount(String field, String typed) {
        String text = plain(typed);
        if (text.isEmpty()) {
            return null;
        }
        if (!text.matches("-?[0-9]{1,9}(\\.[0-9]{1,6})?")) {
            draft.wrong(field, "amount");
            return null;
        }
        return new BigDecimal(text);
    }

    /** From 1 to the most; 1 and a fault when it is no such number. */
    int count(String field, String typed, int most) {
        String text = plain(typed);
        int number = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (number < 1 || number > most) {
            draft.wrong(field, text.isEmpty() ? "missing" : "count");
            return 1;
        }
        return number;
    }

    /** In half width, without blanks around. */
    static String plain(String typed) {
        return Typed.plain(typed);
    }
}
