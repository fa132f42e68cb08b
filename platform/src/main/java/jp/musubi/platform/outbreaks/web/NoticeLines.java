package jp.musubi.platform.outbreaks.web;

import java.time.LocalDate;
import java.util.List;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.staff.Staff;
import jp.musubi.platform.kernel.people.staff.StaffMember;
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
    private final Staff staff;
    private final PrintPdf printing;

    NoticeLines(Diseases diseases, Facilities facilities, Staff staff, PrintPdf printing) {
        this.diseases = diseases;
        this.facilities = facilities;
        this.staff = staff;
        this.printing = printing;
    }

    /** Whether the form can be had as PDF. */
    boolean printable() {
        return printing.canPrint();
    }

    /**
     * @param disease and {@code center}: null when the tables have no such row any more
     * @param electronic whether the facility has to notify electronically
     */
    record Line(
            Notice notice,
            @Nullable Disease disease,
            String facility,
            @Nullable HealthCenter center,
            boolean electronic) {}

    /** 書式の頭。@param doctor and {@code address}: empty when they are not known */
    record Head(String doctor, String address) {}

    /** @param turns of the notice, the oldest first */
    Head head(Notice notice, List<NoticeTurn> turns) {
        return new Head(
                turns.stream()
                        .findFirst()
                        .flatMap(sent -> staff.find(sent.by()))
                        .map(StaffMember::name)
                        .orElse(""),
                facilities
                        .find(notice.facility())
                        .map(facility -> facility.profile().address())
                        .orElse(""));
    }

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
                diseases.book().center(notice.route().center()).orElse(null),
                diseases.book().isDesignated(notice.facility()));
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
