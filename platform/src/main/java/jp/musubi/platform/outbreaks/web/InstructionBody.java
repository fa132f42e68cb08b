package jp.musubi.platform.outbreaks.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.JsonBody;
import jp.musubi.platform.kernel.problems.JsonFields;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.instructions.Scope;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonNumber;
import org.jspecify.annotations.Nullable;

/** 起案の JSON。The same fields as the form's; a day or a text that is not there is left to the rules of the scope. */
final class InstructionBody {

    private static final JsonLimits LIMITS = new JsonLimits(64 * 1024, 4, 400, 400);
    private static final List<String> FIELDS = List.of(
            "disease",
            "ground",
            "areas",
            "diagnosedFrom",
            "diagnosedTo",
            "classes",
            "daysBefore",
            "daysAfter",
            "recipient",
            "format",
            "purpose",
            "safety",
            "endsOn",
            "deleteBy");

    private InstructionBody() {}

    static JsonFields read(HttpServletRequest request, List<String> known) {
        return JsonFields.read(JsonBody.read(request, LIMITS.maxBytes()), LIMITS, known);
    }

    /** @throws Problem BODY-MALFORMED, PARAMETER-MISSING, PARAMETER-INVALID, PARAMETER-UNKNOWN */
    static Scope scope(HttpServletRequest request) {
        JsonFields body = read(request, FIELDS);
        return new Scope(
                new Scope.Target(
                        body.text("disease"),
                        body.text("ground"),
                        Set.copyOf(body.texts("areas").stream().distinct().toList()),
                        day(body, "diagnosedFrom"),
                        day(body, "diagnosedTo")),
                new Scope.Asked(needs(body), number(body, "daysBefore"), number(body, "daysAfter")),
                new Scope.Delivery(
                        body.text("recipient"),
                        body.text("format"),
                        body.text("purpose"),
                        body.text("safety"),
                        day(body, "endsOn"),
                        day(body, "deleteBy")));
    }

    private static Map<DataClass, String> needs(JsonFields body) {
        JsonFields sent = body.object(
                "classes", Stream.of(DataClass.values()).map(Enum::name).toList());
        Map<DataClass, String> needs = new EnumMap<>(DataClass.class);
        sent.object()
                .members()
                .forEach(member -> needs.put(DataClass.valueOf(member.name()), sent.text(member.name())));
        return needs;
    }

    private static @Nullable LocalDate day(JsonFields body, String name) {
        String text = body.findText(name);
        LocalDate day = text == null ? null : InstructionForm.findDay(text);
        if (text != null && day == null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, name);
        }
        return day;
    }

    private static int number(JsonFields body, String name) {
        if (body.object().find(name) instanceof JsonNumber number
                && number.lexical().matches("[0-9]{1,4}")) {
            return Integer.parseInt(number.lexical());
        }
        throw new Problem(
                body.object().has(name) ? ProblemCode.PARAMETER_INVALID : ProblemCode.PARAMETER_MISSING, name);
    }
}
