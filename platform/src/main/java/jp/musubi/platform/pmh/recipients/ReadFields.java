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
import jp.musubi.platform.pmh.recipients.OwnPayers.Payer;
import jp.musubi.platform.pmh.recipients.RecipientFault.Why;
import jp.musubi.standard.words.CheckDigit;
import jp.musubi.standard.words.FacilityCode;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 受給者の欄を読む。The same for a line of a file and for the page; figures may be full width. */
public final class ReadFields {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final int MOST_DESIGNATED = 100;

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
     * @param payers under which the municipality may register
     * @param rules what each scheme says on a day
     */
    public static Read read(Map<RecipientField, String> cells, OwnPayers payers, SchemeRules rules) {
        var reading = new ReadFields(cells);
        Applied applied = reading.read(payers);
        if (applied != null) {
            rules.findFault(applied).ifPresent(reading.faults::add);
        }
        return new Read(reading.faults.isEmpty() ? applied : null, reading.faults);
    }

    private @Nullable Applied read(OwnPayers payers) {
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
        Payer payer = payer(payers);
        Numbers numbers = numbers(payer);
        Valid valid = valid();
        Long ceiling = ceiling();
        List<FacilityCode> designated = designated();
        if (!faults.isEmpty()) {
            return null;
        }
        return new Applied(
                new Shown(Objects.requireNonNull(member), Objects.requireNonNull(born)),
                cell(RecipientField.REFERENCE),
                cell(RecipientField.NAME),
                payers,
                Objects.requireNonNull(payer).scheme(),
                Objects.requireNonNull(numbers),
                Objects.requireNonNull(valid),
                cell(RecipientField.INCOME),
                ceiling,
                designated);
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

    private @Nullable Payer payer(OwnPayers payers) {
        String number = figures(RecipientField.PAYER);
        Payer found = payers.find(number).orElse(null);
        if (found == null && required(RecipientField.PAYER)) {
            fault(RecipientField.PAYER, payers.findFault(number).orElse(Why.PAYER));
        }
        return found;
    }

    private @Nullable Numbers numbers(@Nullable Payer payer) {
        String recipient = figures(RecipientField.RECIPIENT);
        if (!recipient.matches("[0-9]{7}")) {
            fault(RecipientField.RECIPIENT, recipient.isEmpty() ? Why.REQUIRED : Why.DIGITS);
            return null;
        }
        return payer == null ? null : new Numbers(payer.number(), recipient);
    }

    private List<FacilityCode> designated() {
        String text = figures(RecipientField.DESIGNATED).strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> codes = List.of(text.split("\\s+"));
        boolean right = codes.size() <= MOST_DESIGNATED
                && codes.stream().allMatch(code -> code.matches("[0-9]{10}") && CheckDigit.fits(code));
        if (!right) {
            fault(RecipientField.DESIGNATED, Why.FACILITY);
            return List.of();
        }
        return codes.stream().distinct().map(FacilityCode::new).toList();
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
