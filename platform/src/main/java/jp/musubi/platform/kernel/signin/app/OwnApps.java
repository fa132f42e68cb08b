package jp.musubi.platform.kernel.signin.app;

import java.time.Clock;
import java.util.List;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import jp.musubi.platform.kernel.signin.session.Sessions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 自分が許したアプリ。A person sees the apps that may still act for it and ends one; both are in its own log. */
@Service
class OwnApps {

    private static final List<String> SUBJECT = List.of("APP");

    private final GrantRows rows;
    private final AppGrants grants;
    private final SignInRules rules;
    private final AuditLog log;
    private final Clock clock;

    OwnApps(GrantRows rows, AppGrants grants, SignInRules rules, AuditLog log, Clock clock) {
        this.rows = rows;
        this.grants = grants;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    List<GrantedApp> list(Caller caller) {
        log.write(new AuditEntry(caller, Act.VIEW, caller.person(), SUBJECT, null, "GET /me/apps"));
        return live(caller);
    }

    /** @throws Problem NOT-FOUND alike for what is over, is another's and never was */
    @Transactional
    void end(Caller caller, String id) {
        if (live(caller).stream().noneMatch(each -> each.id().equals(id))) {
            throw new Problem(ProblemCode.NOT_FOUND);
        }
        grants.end(id);
        log.write(new AuditEntry(caller, Act.SIGN_OUT, caller.person(), SUBJECT, null, "POST /me/apps/{id}/end"));
    }

    private List<GrantedApp> live(Caller caller) {
        return rows.listLive(Sessions.subjectOf(caller), clock.instant()).stream()
                .map(row -> new GrantedApp(
                        row.id(),
                        row.client(),
                        row.scopes(),
                        row.codeEndsAt().minus(rules.time(SignInRule.CODE_LIFE)),
                        row.until()))
                .toList();
    }
}
