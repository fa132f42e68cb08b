package jp.musubi.platform.pmh.recipients;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.musubi.platform.kernel.people.MemberMatch.Shown;
import jp.musubi.platform.pmh.recipients.Holding.Valid;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import jp.musubi.platform.pmh.schemes.Scheme;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 受給者の欄を読む。The same for a line of a file and for the page; figures may be full width. */
public final class ReadFields {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final Map<RecipientField, String> cells;
    private final List<RecipientFault> faults = new ArrayList<>();

    private ReadFields(Map<RecipientField, String> cells) {
        this.cells = cells;
    }

    /** 読んだもの。Without a fault there is something applied for. */
    public record Read(@Nullable Applied applied, List<RecipientFault> faults) {

        public Read {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param schemes of the municipality, by 公費負担者番号
     * @param rules what each scheme says on a day
     */
    public static Read read(Map<RecipientField, String> cells, Map<String, Scheme> schemes, SchemeRules rules) {
        var reading = new ReadFields(cells);
        Applied applied = reading.read(schemes);
        if (applied != null) {
            rules.findFault(applied).ifPresent(reading.faults::add);
        }
        return new Read(reading.faults.isEmpty() ? applied : null, reading.faults);
    }

    private @Nullable Applied read(Map<String, Scheme> schemes) {
        for (RecipientField field : RecipientField.values()) {
            String text = cell(field);
            if (text.length() > field.longest()) {
                fault(field, Why.LONG);
            } else if (MyNumber.isIn(text)) {
                fault(field, Why.MY_NUMBER);
            }
        }
        if (!faults.isEmpty()) {
            return null;
        }
        MemberNumber member = member();
        LocalDate born = required(RecipientField.BIRTH) ? day(RecipientField.BIRTH) : null;
        required(RecipientField.NAME);
        Scheme scheme = scheme(schemes);
        Numbers numbers = numbers(scheme);
        Valid valid = valid();
        Long ceiling = ceiling();
        if (!faults.isEmpty()) {
            return null;
        }
        return new Applied(
                new Shown(Objects.requireNonNull(member), Objects.requireNonNull(born)),
                cell(RecipientField.REFERENCE),
                cell(RecipientField.NAME),
                Objects.requireNonNull(scheme),
                Objects.requireNonNull(numbers),
                Objects.requireNonNull(valid),
                cell(RecipientField.INCOME),
                ceiling);
    }

    private @Nullable MemberNumber member() {
        required(RecipientField.NUMBER);
        String insurer = figures(RecipientField.INSURER);
        if (!InsurerNumber.isOne(insurer)) {
            fault(RecipientField.INSURER, insurer.isEmpty() ? Why.REQUIRED : Why.DIGITS);
            return null;
        }
        String branch = figures(RecipientField.BRANCH);
        String value = new InsurerNumber(insurer).eightDigits() + ":" + cell(RecipientField.SYMBOL) + ":"
                + cell(RecipientField.NUMBER) + ":" + branch;
        MemberNumber found = MemberNumber.find(MemberNumber.INSURANCE, value);
        if (found == null) {
            fault(RecipientField.NUMBER, Why.DIGITS);
        }
        return found;
    }

    private @Nullable Scheme scheme(Map<String, Scheme> schemes) {
        Scheme found = schemes.get(figures(RecipientField.PAYER));
        if (found == null && required(RecipientField.PAYER)) {
            fault(RecipientField.PAYER, Why.PAYER);
        }
        return found;
    }

    private @Nullable Numbers numbers(@Nullable Scheme scheme) {
        String recipient = figures(RecipientField.RECIPIENT);
        if (!recipient.matches("[0-9]{7}")) {
            fault(RecipientField.RECIPIENT, recipient.isEmpty() ? Why.REQUIRED : Why.DIGITS);
            return null;
        }
        return scheme == null ? null : new Numbers(scheme.payer(), recipient);
    }

    private @Nullable Valid valid() {
        LocalDate from = required(RecipientField.FROM) ? day(RecipientField.FROM) : null;
        LocalDate last = cell(RecipientField.LAST).isEmpty() ? null : day(RecipientField.LAST);
        if (from == null) {
            return null;
        }
        if (last != null && last.isBefore(from)) {
            fault(RecipientField.LAST, Why.ORDER);
            return null;
        }
        return Valid.from(from, last == null ? null : last.plusDays(1));
    }

    private @Nullable Long ceiling() {
        String yen = figures(RecipientField.CEILING).replace(",", "");
        if (yen.isEmpty()) {
            return null;
        }
        if (!yen.matches("[0-9]{1,7}")) {
            fault(RecipientField.CEILING, Why.AMOUNT);
            return null;
        }
        return Long.valueOf(yen);
    }

    private @Nullable LocalDate day(RecipientField field) {
        String text = figures(field).replace('/', '-');
        String dashed = text.matches("[0-9]{8}")
                ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)
                : text;
        try {
            return LocalDate.parse(dashed, DAY);
        } catch (DateTimeParseException noDay) {
            fault(field, Why.DAY);
            return null;
        }
    }

    private boolean required(RecipientField field) {
        boolean there = !cell(field).isEmpty();
        if (!there) {
            fault(field, Why.REQUIRED);
        }
        return there;
    }

    private String cell(RecipientField field) {
        return cells.getOrDefault(field, "").strip();
    }

    private String figures(RecipientField field) {
        return Normalizer.normalize(cell(field), Normalizer.Form.NFKC);
    }

    private void fault(RecipientField field, Why why) {
        faults.add(new RecipientFault(field, why));
    }
}
