package jp.musubi.platform.pmh.screenings;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.kernel.people.MemberMatch.Shown;
import jp.musubi.platform.pmh.screenings.Screening.Followed;
import jp.musubi.platform.pmh.screenings.Screening.Held;
import jp.musubi.platform.pmh.screenings.Screening.Who;
import jp.musubi.platform.pmh.screenings.ScreeningFault.Why;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKind;
import jp.musubi.platform.pmh.screenings.kinds.ScreeningKinds;
import jp.musubi.standard.words.InsurerNumber;
import jp.musubi.standard.words.MemberNumber;
import jp.musubi.standard.words.MyNumber;
import org.jspecify.annotations.Nullable;

/** 検診の一行を読む。Figures may be full width; a kind, a judgement and a result may be words or codes. */
final class ReadScreening {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final int line;
    private final Map<ScreeningField, String> cells;
    private final LocalDate today;
    private final List<ScreeningFault> faults = new ArrayList<>();

    private ReadScreening(int line, Map<ScreeningField, String> cells, LocalDate today) {
        this.line = line;
        this.cells = cells;
        this.today = today;
    }

    /** 読んだ行。Whose it is has to be found yet. */
    record Told(int line, Shown shown, Who who, ScreeningKind kind, Held held, Followed followed) {}

    /** @param told null with faults */
    record Read(@Nullable Told told, List<ScreeningFault> faults) {}

    static Read read(int line, Map<ScreeningField, String> cells, LocalDate today) {
        var reading = new ReadScreening(line, cells, today);
        Told told = reading.read();
        return new Read(reading.faults.isEmpty() ? told : null, List.copyOf(reading.faults));
    }

    private @Nullable Told read() {
        for (ScreeningField field : ScreeningField.values()) {
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
        MemberNumber member = member();
        LocalDate born = day(ScreeningField.BIRTH);
        LocalDate on = day(ScreeningField.HELD);
        ScreeningKind kind = on == null ? null : kind(on);
        Judgement judgement =
                named(ScreeningField.JUDGEMENT, Judgement.named(word(ScreeningField.JUDGEMENT)), Why.JUDGEMENT);
        if (member == null || born == null || on == null || kind == null || judgement == null) {
            return null;
        }
        Followed followed = followed(judgement, on);
        return followed == null
                ? null
                : new Told(
                        line,
                        new Shown(member, born),
                        new Who(cell(ScreeningField.REFERENCE), cell(ScreeningField.NAME), born),
                        kind,
                        new Held(on, cell(ScreeningField.PLACE), cell(ScreeningField.METHOD), judgement),
                        followed);
    }

    private @Nullable Followed followed(Judgement judgement, LocalDate on) {
        LocalDate followedOn = cell(ScreeningField.FOLLOWED).isEmpty() ? null : day(ScreeningField.FOLLOWED);
        if (followedOn != null && followedOn.isBefore(on)) {
            fault(ScreeningField.FOLLOWED, Why.ORDER);
        }
        String text = word(ScreeningField.FOLLOW_UP);
        if (text.isEmpty()) {
            return Followed.of(judgement);
        }
        FollowUp state = FollowUp.named(text).orElse(null);
        if (state == null || judgement != Judgement.EXAMINE) {
            fault(ScreeningField.FOLLOW_UP, Why.FOLLOW_UP);
            return null;
        }
        if (state.examined() && followedOn == null) {
            fault(ScreeningField.FOLLOWED, Why.REQUIRED);
            return null;
        }
        return new Followed(state, state.examined() ? Objects.requireNonNull(followedOn) : null, 0, null);
    }

    private @Nullable MemberNumber member() {
        String insurer = word(ScreeningField.INSURER);
        if (!InsurerNumber.isOne(insurer)) {
            fault(ScreeningField.INSURER, Why.DIGITS);
            return null;
        }
        String value = new InsurerNumber(insurer).eightDigits() + ":" + cell(ScreeningField.SYMBOL) + ":"
                + cell(ScreeningField.NUMBER) + ":" + word(ScreeningField.BRANCH);
        MemberNumber found = MemberNumber.find(MemberNumber.INSURANCE, value);
        if (found == null) {
            fault(ScreeningField.NUMBER, Why.DIGITS);
        }
        return found;
    }

    private @Nullable ScreeningKind kind(LocalDate on) {
        return named(ScreeningField.KIND, ScreeningKinds.shipped().named(word(ScreeningField.KIND), on), Why.KIND);
    }

    private <T> @Nullable T named(ScreeningField field, Optional<T> found, Why why) {
        if (found.isEmpty()) {
            fault(field, why);
        }
        return found.orElse(null);
    }

    private @Nullable LocalDate day(ScreeningField field) {
        String text = word(field).replace('/', '-');
        String dashed = text.matches("[0-9]{8}")
                ? text.substring(0, 4) + "-" + text.substring(4, 6) + "-" + text.substring(6)
                : text;
        try {
            LocalDate day = LocalDate.parse(dashed, DAY);
            if (day.isAfter(today)) {
                fault(field, Why.FUTURE);
                return null;
            }
            return day;
        } catch (DateTimeParseException noDay) {
            fault(field, Why.DAY);
            return null;
        }
    }

    private String cell(ScreeningField field) {
        return cells.getOrDefault(field, "").strip();
    }

    private String word(ScreeningField field) {
        return Normalizer.normalize(cell(field), Normalizer.Form.NFKC);
    }

    private void fault(ScreeningField field, Why why) {
        faults.add(new ScreeningFault(line, field, why));
    }
}
