package jp.musubi.platform.cybersecurity.inspections;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 助言と文書の仕事。Asks for no right: who calls has asked whether the caller may. False: somebody else was faster, or it cannot follow. */
@Service
public class GiveAdvice {

    /** Most of one inspection. */
    public static final int MOST = 200;

    private final AdviceRows rows;
    private final InspectionRows inspections;
    private final Clock clock;

    GiveAdvice(AdviceRows rows, InspectionRows inspections, Clock clock) {
        this.rows = rows;
        this.inspections = inspections;
        this.clock = clock;
    }

    public List<Advice> listOf(Inspection inspection) {
        return rows.listOf(inspection.id());
    }

    /** Of all years, not confirmed yet, by target date. */
    public List<Advice> listOpen(String prefecture) {
        return rows.listOfPrefecture(prefecture).stream().filter(Advice::open).toList();
    }

    public List<Letter> letters(Inspection inspection) {
        return rows.letters(inspection.id());
    }

    /** The facility knows of advice when a letter told it. */
    public List<Advice> told(Inspection inspection) {
        int covers = letters(inspection).stream().mapToInt(Letter::covers).max().orElse(0);
        return listOf(inspection).stream()
                .filter(each -> each.number() <= covers)
                .toList();
    }

    @Transactional
    public boolean advise(Inspection inspection, VisitItem item, String words, LocalDate targetOn, String by) {
        inspections.lock(inspection.id());
        int number = rows.listOf(inspection.id()).size() + 1;
        if (number > MOST || inspection.state().cancelled()) {
            return false;
        }
        Instant now = clock.instant();
        var first = new Advice.AdviceTurn(1, Advice.Step.GIVEN, targetOn, "", now, by);
        rows.add(new Advice(
                inspection.id(), number, item.id(), item.number() + " " + item.title(), words, List.of(first)));
        return true;
    }

    /** @param seen turns that it had when the form was shown */
    @Transactional
    public boolean turn(Advice advice, int seen, Advice.Step step, LocalDate targetOn, String note, String by) {
        return advice.open()
                && seen == advice.turns().size()
                && rows.addTurn(advice, new Advice.AdviceTurn(seen + 1, step, targetOn, note, clock.instant(), by));
    }

    /** Sends what was advised since the letter before; also when there is nothing to advise. */
    @Transactional
    public boolean sendLetter(Inspection inspection, int seen, String remark, String by) {
        boolean first = inspection.state().next().contains(InspectionState.LETTERED);
        boolean again = inspection.state().id().equals(InspectionState.LETTERED);
        int covers = rows.listOf(inspection.id()).size();
        if (!(first || again) || seen != covers) {
            return false;
        }
        Instant now = clock.instant();
        int number = letters(inspection).size() + 1;
        var letter = new Letter(inspection.id(), number, covers, remark, now, by);
        int turn = inspection.turns().size() + 1;
        InspectionState lettered =
                InspectionState.find(InspectionState.LETTERED).orElseThrow();
        return rows.addLetter(letter)
                && (again
                        || inspections.addTurn(
                                inspection.id(),
                                new InspectionTurn(turn, lettered, inspection.appointment(), now, by)));
    }
}
