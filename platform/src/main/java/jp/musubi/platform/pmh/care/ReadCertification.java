package jp.musubi.platform.pmh.care;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.kernel.people.MemberMatch.Shown;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.pmh.care.CareFault.Why;
import jp.musubi.platform.pmh.care.Certification.Numbers;
import jp.musubi.platform.pmh.care.Certification.Valid;
import jp.musubi.platform.pmh.care.Certification.Who;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 認定の欄を読む。Each by itself, then by the rules of the first day. */
final class ReadCertification {

    private static final int LONGEST = 100;

    private final Map<CareField, String> cells;
    private final List<CareFault> faults = new ArrayList<>();

    private ReadCertification(Map<CareField, String> cells) {
        this.cells = cells;
    }

    /** 読んだもの。Whose it is has to be found yet. */
    record Told(Shown shown, Who who, Numbers numbers, CareLevel level, int share, Valid valid) {}

    /** @param told null with faults */
    record Read(@Nullable Told told, List<CareFault> faults) {}

    static Read read(Map<CareField, String> cells) {
        var reading = new ReadCertification(cells);
        Told told = reading.read();
        return new Read(reading.faults.isEmpty() ? told : null, List.copyOf(reading.faults));
    }

    /** だれのことか、だけ。 */
    record Applicant(Shown shown, Who who) {}

    /** @throws Problem PARAMETER-INVALID with the first field that is wrong */
    static Applicant applicant(Map<CareField, String> cells) {
        var reading = new ReadCertification(cells);
        String name = reading.cell(CareField.NAME);
        if (name.isEmpty() || name.length() > LONGEST || MyNumber.isIn(name)) {
            reading.fault(CareField.NAME, Why.REQUIRED);
        }
        MemberNumber member = reading.member();
        LocalDate born = reading.day(CareField.BIRTH);
        if (member == null || born == null || !reading.faults.isEmpty()) {
            throw new Problem(
                    ProblemCode.PARAMETER_INVALID, reading.faults.get(0).field().key());
        }
        return new Applicant(new Shown(member, born), new Who(name, born));
    }

    private @Nullable Told read() {
        for (CareField field : CareField.values()) {
            String text = cell(field);
            boolean must = field != CareField.SYMBOL && field != CareField.BRANCH;
            if (MyNumber.isIn(text)) {
                fault(field, Why.MY_NUMBER);
            } else if (must && text.isEmpty()) {
                fault(field, Why.REQUIRED);
            } else if (text.length() > LONGEST) {
                fault(field, Why.DIGITS);
            }
        }
        if (!faults.isEmpty()) {
            return null;
        }
        MemberNumber member = member();
        LocalDate born = day(CareField.BIRTH);
        LocalDate from = day(CareField.FROM);
        LocalDate until = day(CareField.UNTIL);
        CareLevel level = CareLevel.find(cell(CareField.LEVEL)).orElse(null);
        if (level == null) {
            fault(CareField.LEVEL, Why.LEVEL);
        }
        Numbers numbers = numbers();
        if (member == null || born == null || from == null || until == null || level == null || numbers == null) {
            return null;
        }
        judge(born, from, until);
        return new Told(
                new Shown(member, born),
                new Who(cell(CareField.NAME), born),
                numbers,
                level,
                share(),
                new Valid(from, until, null));
    }

    private void judge(LocalDate born, LocalDate from, LocalDate until) {
        CareRules rules = CareRules.inForceOn(from).orElse(null);
        if (rules == null) {
            fault(CareField.FROM, Why.RULE);
            return;
        }
        if (!rules.insures(born, from)) {
            fault(CareField.BIRTH, Why.AGE);
        }
        if (!rules.allowsShare(share(), born, from)) {
            fault(CareField.SHARE, Why.SHARE);
        }
        if (!rules.allowsPeriod(from, until)) {
            fault(CareField.UNTIL, Why.PERIOD);
        }
    }

    private int share() {
        String text = figures(CareField.SHARE);
        return text.matches("[0-9]{1,2}") ? Integer.parseInt(text) : 0;
    }

    private @Nullable Numbers numbers() {
        String insured = figures(CareField.INSURED);
        String insurer = figures(CareField.INSURER);
        if (!Numbers.isInsured(insured)) {
            fault(CareField.INSURED, Why.DIGITS);
        }
        if (!Numbers.isInsurer(insurer)) {
            fault(CareField.INSURER, Why.DIGITS);
        }
        return Numbers.isInsured(insured) && Numbers.isInsurer(insurer) ? new Numbers(insured, insurer) : null;
    }

    private @Nullable MemberNumber member() {
        String payer = figures(CareField.PAYER);
        MemberNumber found = InsurerNumber.isOne(payer)
                ? MemberNumber.find(
                        MemberNumber.INSURANCE,
                        new InsurerNumber(payer).eightDigits() + ":" + cell(CareField.SYMBOL) + ":"
                                + cell(CareField.NUMBER) + ":" + figures(CareField.BRANCH))
                : null;
        if (found == null) {
            fault(InsurerNumber.isOne(payer) ? CareField.NUMBER : CareField.PAYER, Why.DIGITS);
        }
        return found;
    }

    private @Nullable LocalDate day(CareField field) {
        try {
            return LocalDate.parse(figures(field));
        } catch (DateTimeException noDay) {
            fault(field, Why.DAY);
            return null;
        }
    }

    private String cell(CareField field) {
        return cells.getOrDefault(field, "").strip();
    }

    private String figures(CareField field) {
        return Normalizer.normalize(cell(field), Normalizer.Form.NFKC);
    }

    private void fault(CareField field, Why why) {
        faults.add(new CareFault(field, why));
    }
}
