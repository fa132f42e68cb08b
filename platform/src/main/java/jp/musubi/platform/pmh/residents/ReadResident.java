package jp.musubi.platform.pmh.residents;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.MemberMatch.Shown;
import jp.musubi.platform.pmh.residents.Resident.LeftWhy;
import jp.musubi.platform.pmh.residents.ResidentFault.Why;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 対象者の一行を読む。Figures may be full width. */
final class ReadResident {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);
    private static final Map<String, Boolean> FEMALE =
            Map.of("女", true, "2", true, "FEMALE", true, "男", false, "1", false, "MALE", false);

    private final ResidentFile.Line line;
    private final boolean full;
    private final List<ResidentFault> faults = new ArrayList<>();

    private ReadResident(ResidentFile.Line line, boolean full) {
        this.line = line;
        this.full = full;
    }

    /** 読んだ行。Whose it is has to be found yet. @param end null where it is not ended */
    record Told(
            int line,
            Shown shown,
            String reference,
            String name,
            boolean female,
            LocalDate since,
            @Nullable End end) {}

    /** 終わり。 */
    record End(LocalDate last, LeftWhy why) {}

    /** @param told null with faults */
    record Read(@Nullable Told told, List<ResidentFault> faults) {}

    static Read read(ResidentFile.Line line, boolean full) {
        var reading = new ReadResident(line, full);
        Told told = reading.read();
        return new Read(reading.faults.isEmpty() ? told : null, List.copyOf(reading.faults));
    }

    private @Nullable Told read() {
        for (ResidentField field : ResidentField.values()) {
            String text = cell(field);
            if (text.length() > field.longest()) {
                fault(field, Why.LONG);
            } else if (MyNumber.isIn(text)) {
                fault(field, Why.MY_NUMBER);
            } else if (field.must() && text.isEmpty()) {
                fault(field, Why.REQUIRED);
            }
        }
        if (!faults.isEmpty()) {
            return null;
        }
        String act = figures(ResidentField.ACT);
        if (!act.equals("1") && (full || !act.equals("3"))) {
            fault(ResidentField.ACT, Why.ACT);
        }
        MemberNumber member = member();
        LocalDate born = day(ResidentField.BIRTH);
        LocalDate since = day(ResidentField.SINCE);
        Boolean female = FEMALE.get(figures(ResidentField.SEX));
        if (female == null) {
            fault(ResidentField.SEX, Why.SEX);
        }
        if (born != null && since != null && since.isBefore(born)) {
            fault(ResidentField.SINCE, Why.BEFORE_BIRTH);
        }
        End end = act.equals("3") ? end(since) : null;
        if (member == null || born == null || since == null || female == null) {
            return null;
        }
        return new Told(
                line.number(),
                new Shown(member, born),
                cell(ResidentField.REFERENCE),
                cell(ResidentField.NAME),
                female,
                since,
                end);
    }

    private @Nullable End end(@Nullable LocalDate since) {
        if (cell(ResidentField.LAST).isEmpty()) {
            fault(ResidentField.LAST, Why.REQUIRED);
            return null;
        }
        LocalDate last = day(ResidentField.LAST);
        LeftWhy why = LeftWhy.named(cell(ResidentField.WHY)).orElse(null);
        if (why == null) {
            fault(ResidentField.WHY, Why.REASON);
        }
        if (last != null && since != null && last.isBefore(since)) {
            fault(ResidentField.LAST, Why.ORDER);
        }
        return last == null || why == null ? null : new End(last, why);
    }

    private @Nullable MemberNumber member() {
        String insurer = figures(ResidentField.INSURER);
        if (!InsurerNumber.isOne(insurer)) {
            fault(ResidentField.INSURER, Why.DIGITS);
            return null;
        }
        String value = new InsurerNumber(insurer).eightDigits() + ":" + cell(ResidentField.SYMBOL) + ":"
                + cell(ResidentField.NUMBER) + ":" + figures(ResidentField.BRANCH);
        MemberNumber found = MemberNumber.find(MemberNumber.INSURANCE, value);
        if (found == null) {
            fault(ResidentField.NUMBER, Why.DIGITS);
        }
        return found;
    }

    private @Nullable LocalDate day(ResidentField field) {
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

    private String cell(ResidentField field) {
        return line.cells().getOrDefault(field, "").strip();
    }

    private String figures(ResidentField field) {
        return Normalizer.normalize(cell(field), Normalizer.Form.NFKC);
    }

    private void fault(ResidentField field, Why why) {
        faults.add(new ResidentFault(line.number(), field, why));
    }
}
