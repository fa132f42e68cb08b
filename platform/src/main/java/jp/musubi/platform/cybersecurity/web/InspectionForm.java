package jp.musubi.platform.cybersecurity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import jp.musubi.platform.cybersecurity.inspections.Appointment;
import jp.musubi.platform.cybersecurity.inspections.MergeVisit;
import jp.musubi.platform.cybersecurity.inspections.Verdict;
import jp.musubi.platform.cybersecurity.inspections.VisitItems;
import jp.musubi.platform.cybersecurity.inspections.VisitLine;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;

/** 送られた立入検査。What cannot be is refused with the name of its field. */
final class InspectionForm {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_NOTE = 1000;
    private static final int MOST_ITEMS = 400;
    private static final int MOST_SEEN = 100_000;

    private InspectionForm() {}

    /** @throws Problem PARAMETER-INVALID, MY-NUMBER-REFUSED */
    static Appointment appointment(HttpServletRequest request, String edition) {
        LocalDate visitOn = needed(request.getParameter("visitOn"), "visitOn");
        LocalDate sheetsBy = Words.day(request.getParameter("sheetsBy"), "sheetsBy");
        if (sheetsBy != null && sheetsBy.isAfter(visitOn)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "sheetsBy");
        }
        List<String> names = Arrays.stream(Words.text(
                                request.getParameter("inspectors"),
                                "inspectors",
                                Appointment.MOST_INSPECTORS * LONGEST_NAME)
                        .split("[\n、,]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > Appointment.MOST_INSPECTORS
                || names.stream().anyMatch(name -> name.length() > LONGEST_NAME)) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "inspectors");
        }
        String note = Words.text(request.getParameter("note"), "note", LONGEST_NOTE);
        return new Appointment(edition, visitOn, sheetsBy, names, note);
    }

    static LocalDate needed(@Nullable String sent, String field) {
        LocalDate day = Words.day(sent, field);
        if (day == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        return day;
    }

    /** A target date: today or later. */
    static LocalDate target(@Nullable String sent, Clock clock) {
        LocalDate day = needed(sent, "targetOn");
        if (day.isBefore(Days.today(clock))) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "targetOn");
        }
        return day;
    }

    /** One line, not empty. */
    static String inspector(@Nullable String sent) {
        return ContractForm.name(sent, "inspector");
    }

    /** Items as {@code item-3}, {@code verdict-3}, {@code note-3}, {@code seen-3}, {@code draft-3}; without a draft of its own that of the form. */
    static List<MergeVisit.Written> written(HttpServletRequest request, VisitItems items) {
        List<MergeVisit.Written> written = new ArrayList<>();
        for (int place = 0; place < MOST_ITEMS && request.getParameter("item-" + place) != null; place++) {
            String item = request.getParameter("item-" + place);
            if (items.find(item).isEmpty()) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "item-" + place);
            }
            String verdict = request.getParameter("verdict-" + place);
            String own = request.getParameter("draft-" + place);
            written.add(new MergeVisit.Written(
                    item,
                    Verdict.find(verdict == null ? "" : verdict).orElseThrow(invalid("verdict-" + place)),
                    Words.text(request.getParameter("note-" + place), "note-" + place, VisitLine.LONGEST_NOTE),
                    number(request.getParameter("seen-" + place), "seen-" + place),
                    draft(own == null ? request.getParameter("draft") : own)));
        }
        return written;
    }

    static int number(@Nullable String sent, String field) {
        if (sent == null || !sent.matches("[0-9]{1,6}") || Integer.parseInt(sent) > MOST_SEEN) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, field);
        }
        return Integer.parseInt(sent);
    }

    private static UUID draft(@Nullable String sent) {
        return Words.id(sent == null ? "" : sent).orElseThrow(invalid("draft"));
    }

    private static Supplier<Problem> invalid(String field) {
        return () -> new Problem(ProblemCode.PARAMETER_INVALID, field);
    }
}
