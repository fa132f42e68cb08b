package jp.musubi.platform.kernel.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import jp.musubi.platform.kernel.access.PathRow;
import jp.musubi.platform.kernel.access.Paths;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.NamedPurpose;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.signin.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * 目的の関。A call that names its purpose is for that one only. An unknown purpose, one that the client is not registered
 * for, or one that does not fit the path is refused and logged (access-matrix §4).
 */
@Component
class PurposeGate implements HandlerInterceptor, WebMvcConfigurer {

    // Asked for when it is needed: the gate stands in front of every handler, also where there is nothing to log.
    private final ObjectProvider<AuditLog> audit;

    PurposeGate(ObjectProvider<AuditLog> audit) {
        this.audit = audit;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String named = request.getHeader(NamedPurpose.HEADER);
        Caller caller = CurrentCaller.find().orElse(null);
        if (named == null || caller == null) {
            return true;
        }
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Purpose purpose = find(named);
        RefusalReason refusal = findRefusal(caller, purpose, request.getMethod(), pattern);
        if (refusal != null) {
            audit.getObject()
                    .write(new AuditEntry(
                            caller,
                            actOf(request.getMethod(), pattern),
                            null,
                            List.of(),
                            refusal.name(),
                            request.getMethod() + " " + pattern));
            throw new Problem(refusal.answer(), NamedPurpose.HEADER);
        }
        request.setAttribute(NamedPurpose.ATTRIBUTE, purpose);
        return true;
    }

    private static @Nullable Purpose find(String name) {
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable RefusalReason findRefusal(
            Caller caller, @Nullable Purpose purpose, String method, String pattern) {
        if (purpose == null) {
            return RefusalReason.PURPOSE_UNKNOWN;
        }
        Set<Purpose> fitting = rows(method, pattern).stream()
                .map(PathRow::purposes)
                .findFirst()
                .orElse(Set.of());
        return caller.purposes().contains(purpose) && fitting.contains(purpose)
                ? null
                : RefusalReason.PURPOSE_NOT_ALLOWED;
    }

    private static Act actOf(String method, String pattern) {
        Act act = rows(method, pattern).stream().map(PathRow::act).findFirst().orElse(null);
        return act == null ? Act.VIEW : act;
    }

    private static List<PathRow> rows(String method, String pattern) {
        return Paths.list().stream()
                .filter(row -> row.method().equals(method) || row.method().equals("ANY"))
                .filter(row -> row.pattern().equals(plain(pattern)))
                .toList();
    }

    /** Without the rule of a variable: {@code {type:Condition|Observation}} is {@code {type}}. */
    private static String plain(String pattern) {
        return pattern.replaceAll("\\{([A-Za-z]+):[^}]*}", "{$1}");
    }
}
