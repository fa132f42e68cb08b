package jp.musubi.platform.kernel.problems;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** 断りの画面。The page frame's {@code portal/error} with a plain page behind it, should the frame itself be broken. */
@Component
final class ProblemPage {

    private static final String VIEW = "portal/error";

    /** Nothing that was typed could mend these. */
    private static final Set<Integer> FINAL = Set.of(401, 403, 404, 405, 410);

    private static final String PLAIN = """
            <!DOCTYPE html>
            <html lang="%s">
            <head><meta charset="UTF-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
            <body><main><h1>%s</h1><p>%s</p><p>%s · %d · %s</p></main></body>
            </html>
            """;

    private final ObjectProvider<ViewResolver> views;
    private final ObjectProvider<LocaleResolver> locales;
    private final ObjectProvider<RefusedForms> forms;

    ProblemPage(
            ObjectProvider<ViewResolver> views,
            ObjectProvider<LocaleResolver> locales,
            ObjectProvider<RefusedForms> forms) {
        this.views = views;
        this.locales = locales;
        this.forms = forms;
    }

    /** Browsers name text/html; programs that take anything get problem+json. */
    static boolean isWantedBy(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        if (accept == null) {
            return false;
        }
        try {
            List<MediaType> wanted = MediaType.parseMediaTypes(accept);
            return wanted.stream().anyMatch(type -> MediaType.TEXT_HTML.equalsTypeAndSubtype(type));
        } catch (InvalidMediaTypeException malformed) {
            return false;
        }
    }

    /** The language of all pages, which the reader chose there; what the browser prefers says nothing here. */
    Language languageOf(HttpServletRequest request) {
        LocaleResolver resolver = locales.getIfAvailable();
        return resolver != null && resolver.resolveLocale(request).getLanguage().equals(Language.ENGLISH.tag())
                ? Language.ENGLISH
                : Language.JAPANESE;
    }

    void write(
            Problem problem,
            Language language,
            String traceId,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        ProblemCode code = problem.code();
        View view = findView(language);
        try {
            if (view != null) {
                Map<String, Object> model = model(code, language, traceId);
                typed(problem, request).ifPresent(typed -> model.put("typed", typed));
                view.render(model, request, response);
                return;
            }
        } catch (Exception brokenFrame) {
            if (response.isCommitted()) {
                return;
            }
            response.resetBuffer();
        }
        String title = language.textOf(code);
        response.getOutputStream()
                .write(PLAIN.formatted(
                                language.tag(),
                                title,
                                title,
                                language.nextOf(code),
                                code.code(),
                                code.status(),
                                traceId)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable View findView(Language language) {
        for (ViewResolver resolver : views.orderedStream().toList()) {
            try {
                View view = resolver.resolveViewName(VIEW, Locale.forLanguageTag(language.tag()));
                if (view != null) {
                    return view;
                }
            } catch (Exception unresolvable) {
                return null;
            }
        }
        return null;
    }

    private Optional<?> typed(Problem problem, HttpServletRequest request) {
        RefusedForms refused = forms.getIfAvailable();
        return refused == null || FINAL.contains(problem.code().status())
                ? Optional.empty()
                : refused.find(request, problem.place());
    }

    private static Map<String, Object> model(ProblemCode code, Language language, String traceId) {
        var model = new HashMap<String, Object>();
        model.put("status", code.status());
        model.put("code", code.code());
        model.put("name", code.name());
        model.put("text", language.textOf(code));
        model.put("next", language.nextOf(code));
        model.put("traceId", traceId);
        return model;
    }
}
