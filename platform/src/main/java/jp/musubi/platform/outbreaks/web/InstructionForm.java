package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.instructions.Scope;
import org.jspecify.annotations.Nullable;

/** 起案の書式。The fields as sent; what is not readable is as not written, so that the rules say it and the form is asked again. */
final class InstructionForm {

    /** What may be asked for, in the order of the form. */
    static final List<DataClass> CLASSES =
            List.of(DataClass.CONDITION, DataClass.ALLERGY, DataClass.INFECTION, DataClass.LAB, DataClass.MEDICATION);

    private static final int LONGEST = 400;

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> areas;

    private InstructionForm(Set<String> areas) {
        this.areas = areas;
    }

    static InstructionForm empty(LocalDate today) {
        InstructionForm form = new InstructionForm(Set.of());
        form.values.put("daysBefore", "7");
        form.values.put("daysAfter", "30");
        form.values.put("diagnosedFrom", today.minusDays(27).toString());
        form.values.put("diagnosedTo", today.toString());
        form.values.put("endsOn", today.plusDays(90).toString());
        form.values.put("deleteBy", today.plusDays(180).toString());
        return form;
    }

    /** @throws Problem PARAMETER-INVALID for a text that is longer than the form lets */
    static InstructionForm of(HttpServletRequest request) {
        String[] areas = request.getParameterValues("areas");
        InstructionForm form =
                new InstructionForm(areas == null ? Set.of() : new LinkedHashSet<>(Arrays.asList(areas)));
        request.getParameterMap().forEach((name, sent) -> {
            if (sent[0].length() > LONGEST) {
                throw new Problem(ProblemCode.PARAMETER_INVALID, "purpose");
            }
            form.values.put(name, sent[0].strip());
        });
        return form;
    }

    /** As a template asks for it; empty when not written. */
    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean has(String area) {
        return areas.contains(area);
    }

    Scope scope() {
        Map<DataClass, String> needs = new EnumMap<>(DataClass.class);
        for (DataClass each : CLASSES) {
            if (!value("need-" + each).isEmpty()) {
                needs.put(each, value("need-" + each));
            }
        }
        return new Scope(
                new Scope.Target(value("disease"), value("ground"), areas, day("diagnosedFrom"), day("diagnosedTo")),
                new Scope.Asked(needs, number("daysBefore"), number("daysAfter")),
                new Scope.Delivery(
                        value("recipient"),
                        value("format"),
                        value("purpose"),
                        value("safety"),
                        day("endsOn"),
                        day("deleteBy")));
    }

    private @Nullable LocalDate day(String name) {
        return findDay(value(name));
    }

    private int number(String name) {
        return value(name).matches("[0-9]{1,4}") ? Integer.parseInt(value(name)) : -1;
    }

    static @Nullable LocalDate findDay(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException notOne) {
            return null;
        }
    }
}
