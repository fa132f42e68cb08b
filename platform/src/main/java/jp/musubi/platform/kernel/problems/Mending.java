package jp.musubi.platform.kernel.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.ui.Model;

/**
 * 書き直し。A form that comes again with what was typed, and says beside the field what is wrong with it. The page that shows it
 * asks for access as ever; nothing is kept.
 *
 * @param form which of the page's forms
 * @param field that is wrong, or empty
 */
public record Mending(String form, String field, ProblemCode code, Map<String, List<String>> typed) {

    /** As the model of the page calls it. */
    public static final String NAME = "mending";

    /** What who typed can mend; every other refusal is final. */
    private static final Set<ProblemCode> MENDED = Set.of(
            ProblemCode.PARAMETER_MISSING,
            ProblemCode.PARAMETER_INVALID,
            ProblemCode.MY_NUMBER_REFUSED,
            ProblemCode.PERSON_NAMED);

    private static final String TOKEN = "_csrf";

    public Mending {
        typed = Map.copyOf(typed);
    }

    /**
     * For the page that comes again, with the status of the problem.
     *
     * @throws Problem the same, when there is nothing to mend
     */
    public static void of(
            Problem problem, String form, HttpServletRequest request, HttpServletResponse response, Model model) {
        if (!MENDED.contains(problem.code())) {
            throw problem;
        }
        Map<String, List<String>> typed = new TreeMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals(TOKEN)) {
                typed.put(name, Arrays.asList(values));
            }
        });
        model.addAttribute(NAME, new Mending(form, problem.place(), problem.code(), typed));
        response.setStatus(problem.code().status());
    }

    /** What was typed; empty for nothing. */
    public String value(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.get(0);
    }

    /** Whether this box was ticked. */
    public boolean has(String name, String value) {
        return typed.getOrDefault(name, List.of()).contains(value);
    }

    public boolean isAt(String name) {
        return field.equals(name);
    }
}
