package jp.musubi.platform.kernel.signin.held.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import jp.musubi.platform.kernel.signin.held.FormLabels;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * 欄のことばを脇に置く。Whatever reads a form finds what was typed, and not the words that the form took along: those are for what
 * holds a late form, which comes before, at the doors.
 */
@Component
final class LabelsAside extends OncePerRequestFilter {

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        String form = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return !form.startsWith("application/x-www-form-urlencoded") && !form.startsWith("multipart/form-data");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new WithoutLabels(request), response);
    }

    private static final class WithoutLabels extends HttpServletRequestWrapper {

        private WithoutLabels(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            return isLabels(name) ? null : super.getParameter(name);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return isLabels(name) ? null : super.getParameterValues(name);
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            Map<String, String[]> typed = new LinkedHashMap<>(super.getParameterMap());
            typed.remove(FormLabels.FIELD);
            return Collections.unmodifiableMap(typed);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(getParameterMap().keySet());
        }

        @Override
        public Collection<Part> getParts() throws IOException, ServletException {
            return super.getParts().stream()
                    .filter(part -> !isLabels(part.getName()))
                    .toList();
        }

        private static boolean isLabels(String name) {
            return FormLabels.FIELD.equals(name);
        }
    }
}
