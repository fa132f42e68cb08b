package jp.musubi.platform.outbreaks.web;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.print.PrintPdf;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.HealthCenter;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeTurn;
import jp.musubi.platform.outbreaks.notices.TurnRule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 届の行。With the names that people read. */
@Component
class NoticeLines {

    private final Diseases diseases;
    private final Facilities facilities;
    private final PrintPdf printing;

    NoticeLines(Diseases diseases, Facilities facilities, PrintPdf printing) {
        this.diseases = diseases;
        this.facilities = facilities;
        this.printing = printing;
    }

    /** Whether the form can be had as PDF. */
    boolean printable() {
        return printing.canPrint();
    }

    /** @param disease and {@code center}: null when the tables have no such row any more */
    record Line(
            Notice notice,
            @Nullable Disease disease,
            String facility,
            @Nullable HealthCenter center) {}

    /** 来し方の一行。@param rule null for an act that the table has no more */
    record Step(NoticeTurn turn, @Nullable TurnRule rule) {}

    /** A value of an item that is a day. */
    public LocalDate day(String value) {
        return LocalDate.parse(value);
    }

    List<Line> of(List<Notice> notices) {
        return notices.stream().map(this::of).toList();
    }

    Line of(Notice notice) {
        return new Line(
                notice,
                diseases.book().find(notice.disease()).orElse(null),
                facilities.find(notice.facility()).map(Facility::name).orElse(""),
                diseases.book().center(notice.route().center()).orElse(null));
    }

    List<Step> history(List<NoticeTurn> turns) {
        return turns.stream()
                .map(turn -> new Step(
                        turn,
                        TurnRule.list().stream()
                                .filter(rule -> rule.act().equals(turn.act()))
                                .findFirst()
                                .orElse(null)))
                .toList();
    }
}
