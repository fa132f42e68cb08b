package jp.musubi.platform.kernel.signin.held;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.musubi.platform.kernel.problems.RefusedForms;
import jp.musubi.platform.kernel.signin.held.HeldForm.Field;
import org.springframework.stereotype.Component;

/**
 * 断られた書式から、欄を作り直す。Only of a form that took its words along, so that nothing is shown but what was seen; never of one
 * with a secret or a My Number ({@link SentForm}).
 */
@Component
class TypedForms implements RefusedForms {

    @Override
    public Optional<TypedForm> find(HttpServletRequest request, String place) {
        if (!request.getMethod().equals("POST")) {
            return Optional.empty();
        }
        try {
            return SentForm.of(asItCame(request))
                    .filter(sent -> !sent.labels().isEmpty())
                    .map(sent -> typed(sent, pathOf(request), place));
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    /** Where it was sent, also when the container asks for the page of the refusal. */
    private static String pathOf(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String sent
                ? sent
                : request.getRequestURI();
    }

    /** Before the words of the fields were put aside. */
    private static HttpServletRequest asItCame(HttpServletRequest request) {
        HttpServletRequest each = request;
        while (each instanceof HttpServletRequestWrapper wrapper
                && wrapper.getRequest() instanceof HttpServletRequest inner) {
            each = inner;
        }
        return each;
    }

    private static TypedForm typed(SentForm sent, String action, String place) {
        FormLabels labels = sent.labels();
        List<TypedForm.Row> rows = new ArrayList<>();
        for (String name : labels.fields()) {
            boolean wrong = name.equals(place);
            valuesOf(name, sent)
                    .forEach(values -> rows.add(new TypedForm.Row(
                            name,
                            Objects.requireNonNullElse(labels.of(name), ""),
                            labels.kindOf(name),
                            values,
                            choicesOf(name, values, labels),
                            wrong)));
        }
        List<Field> hidden = sent.fields().stream()
                .filter(field -> labels.of(field.name()) == null)
                .toList();
        List<Field> files = sent.files().stream()
                .map(name -> new Field(name, Objects.requireNonNullElse(labels.of(name), "")))
                .toList();
        return new TypedForm(action, sent.multipart(), rows, hidden, files);
    }

    /** For each row of this name: all boxes that were ticked are one, a list or a button of which nothing was chosen is one, too. */
    private static List<List<String>> valuesOf(String name, SentForm sent) {
        List<String> values = sent.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .toList();
        FieldKind kind = sent.labels().kindOf(name);
        if (kind == FieldKind.TICKS || (kind.isChoice() && values.isEmpty())) {
            return List.of(values);
        }
        return values.stream().map(List::of).toList();
    }

    /** What could be chosen, and what was, also when the form was too large to say all. */
    private static Map<String, String> choicesOf(String name, List<String> values, FormLabels labels) {
        if (!labels.kindOf(name).isChoice()) {
            return Map.of();
        }
        Map<String, String> choices = labels.choicesOf(name);
        if (!choices.isEmpty() || labels.kindOf(name) != FieldKind.SELECT) {
            values.stream().filter(value -> !value.isBlank()).forEach(value -> choices.putIfAbsent(value, value));
        }
        return choices;
    }
}
