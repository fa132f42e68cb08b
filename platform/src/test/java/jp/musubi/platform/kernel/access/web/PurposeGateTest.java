package jp.musubi.platform.kernel.access.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.Set;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.NamedPurpose;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.CallerAuthentication;
import jp.musubi.standard.words.FacilityCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.HandlerMapping;

/** 目的の関: 知らない目的、登録にない目的、道に合わない目的は、記録して断る(access-matrix §4)。 */
class PurposeGateTest {

    private static final String READING = "/fhir/Observation";

    private final AuditLog audit = mock(AuditLog.class);
    private final PurposeGate gate = new PurposeGate(provider(audit));

    @BeforeEach
    void signIn() {
        var purposes = Set.of(Purpose.SHARE_VIEW, Purpose.SUBMIT, Purpose.EMERGENCY);
        var caller = new Caller("hospital-a", Role.FACILITY, new FacilityCode("1310000019"), null, purposes);
        SecurityContextHolder.getContext().setAuthentication(new CallerAuthentication(caller));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest(name = "{0} {1} を {2} のためには {3}")
    @CsvSource({
        "GET,  reading,      RESEARCH_FOR_FUN, PURPOSE_UNKNOWN",
        "GET,  reading,      share_view,       PURPOSE_UNKNOWN",
        "GET,  reading,      '',               PURPOSE_UNKNOWN",
        "GET,  reading,      DISASTER,         PURPOSE_NOT_ALLOWED",
        "GET,  reading,      SUBMIT,           PURPOSE_NOT_ALLOWED",
        "POST, /fhir/Bundle, SHARE_VIEW,       PURPOSE_NOT_ALLOWED",
        "GET,  /no/such,     SHARE_VIEW,       PURPOSE_NOT_ALLOWED"
    })
    void 断る目的(String method, String path, String named, String reason) {
        String pattern = path.equals("reading") ? READING : path;
        assertThatThrownBy(() -> call(method, pattern, named))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code()).isEqualTo(ProblemCode.ACCESS_PURPOSE));
        var entry = ArgumentCaptor.forClass(AuditEntry.class);
        verify(audit).write(entry.capture());
        assertThat(entry.getValue().reason()).isEqualTo(reason);
        assertThat(entry.getValue().interaction()).isEqualTo(method + " " + pattern);
        assertThat(entry.getValue().person()).isNull();
    }

    @ParameterizedTest(name = "{0} {1} を {2} のために")
    @CsvSource({"GET, reading, SHARE_VIEW", "GET, reading, EMERGENCY", "POST, /fhir/Bundle, SUBMIT"})
    void 合う目的は_その呼び出しをそれだけのものにする(String method, String path, Purpose named) {
        var request = call(method, path.equals("reading") ? READING : path, named.name());
        assertThat(request.getAttribute(NamedPurpose.ATTRIBUTE)).isEqualTo(named);
        verify(audit, never()).write(any());
    }

    @Test
    void 名乗らない呼び出しは_登録された目的のすべてのまま() {
        assertThat(call("GET", READING, null).getAttribute(NamedPurpose.ATTRIBUTE))
                .isNull();
    }

    private MockHttpServletRequest call(String method, String pattern, String named) {
        var request = new MockHttpServletRequest(method, "/somewhere");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, pattern);
        if (named != null) {
            request.addHeader(NamedPurpose.HEADER, named);
        }
        assertThat(gate.preHandle(request, new MockHttpServletResponse(), this)).isTrue();
        return request;
    }

    @SuppressWarnings("unchecked")
    private static ObjectProvider<AuditLog> provider(AuditLog log) {
        ObjectProvider<AuditLog> provider = mock(ObjectProvider.class);
        when(provider.getObject()).thenReturn(log);
        return provider;
    }
}
