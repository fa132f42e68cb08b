package jp.musubi.platform.kernel.signin.held;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        List<Field> hidden = new ArrayList<>();
        for (Field field : sent.fields()) {
            String label = labels.of(field.name());
            if (label == null) {
                hidden.add(field);
            } else {
                boolean wrong = field.name().equals(place);
                rows.add(new TypedForm.Row(field.name(), label, field.value(), labels.choicesOf(field.name()), wrong));
            }
        }
        return new TypedForm(action, sent.multipart(), rows, hidden, files(sent));
    }

    private static List<TypedForm.Row> files(SentForm sent) {
        return sent.files().stream()
                .map(name -> {
                    String label = sent.labels().of(name);
                    return new TypedForm.Row(name, label == null ? "" : label, "", Map.of(), false);
                })
                .toList();
    }
}
