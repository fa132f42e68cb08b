package jp.musubi.platform.kernel.signin.card;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.settings.Settings;
import jp.musubi.platform.kernel.signin.OfficeSignIn;
import jp.musubi.platform.kernel.signin.Party;
import jp.musubi.platform.kernel.signin.session.Sessions;
import org.springframework.stereotype.Service;

/** 見本の国の事務室。 */
@Service
class DemoOffice implements OfficeSignIn {

    private final Sessions sessions;
    private final AuditLog audit;
    private final Settings settings;

    DemoOffice(Sessions sessions, AuditLog audit, Settings settings) {
        this.sessions = sessions;
        this.audit = audit;
        this.settings = settings;
    }

    @Override
    public void sitDown(Party party, HttpServletRequest request, HttpServletResponse response) {
        if (!settings.demo() || party.role() != Role.OPERATOR) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        audit.write(new AuditEntry(party.asCaller(), Act.SIGN_IN, null, List.of(), null, "POST /signin"));
        sessions.open(party.asCaller(), request, response);
    }
}
