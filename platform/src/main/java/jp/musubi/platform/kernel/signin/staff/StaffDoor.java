package jp.musubi.platform.kernel.signin.staff;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.signin.rules.SignInRule;
import jp.musubi.platform.kernel.signin.rules.SignInRules;
import jp.musubi.platform.kernel.signin.session.Sessions;
import org.springframework.stereotype.Service;

/**
 * 職員の入口。Password, then code; the session opens after both. A wrong name, a wrong password and somebody who has left are one
 * answer after the same work, and all are counted and locked alike.
 */
@Service
class StaffDoor {

    private final StaffParts parts;
    private final Sessions sessions;
    private final SignInRules rules;
    private final SignInLog log;
    private final Clock clock;

    StaffDoor(StaffParts parts, Sessions sessions, SignInRules rules, SignInLog log, Clock clock) {
        this.parts = parts;
        this.sessions = sessions;
        this.rules = rules;
        this.log = log;
        this.clock = clock;
    }

    enum Answer {
        WRONG,
        LOCKED,
        /** Nothing is pending here: too late, or never begun. */
        LATE,
        ASK_CODE,
        ENROL,
        SIGNED_IN,
        /** Signed in for the first time with this device: recovery codes are there to be shown. */
        ENROLLED
    }

    Answer byPassword(String name, String password, HttpServletRequest request) {
        boolean open = parts.failures().takeTry(name);
        AccountRows.Account account = parts.accounts().find(name).orElse(null);
        Optional<Caller> caller = parts.officials().find(name);
        boolean fits = parts.passwords().fits(password, account == null ? null : account.passwordHash());
        if (!open) {
            return log.refused(caller, "PASSWORD", RefusalReason.ACCOUNT_LOCKED, Answer.LOCKED);
        }
        if (!fits || account == null || caller.isEmpty()) {
            return log.refused(caller, "PASSWORD", RefusalReason.WRONG_PASSWORD, Answer.WRONG);
        }
        new PendingStep(account.id(), clock.instant()).keep(request);
        return account.totpConfirmed() ? Answer.ASK_CODE : Answer.ENROL;
    }

    /** Whose code is asked for on this call; empty when nobody's. */
    Optional<AccountRows.Account> findPending(HttpServletRequest request) {
        return PendingStep.find(request, clock.instant(), rules.time(SignInRule.SECOND_STEP_TIME))
                .flatMap(pending -> parts.accounts().find(pending.accountId()));
    }

    Answer byCode(String code, HttpServletRequest request, HttpServletResponse response) {
        AccountRows.Account account = findPending(request).orElse(null);
        Optional<Caller> caller =
                account == null ? Optional.empty() : parts.officials().find(account.id());
        if (account == null || caller.isEmpty()) {
            return Answer.LATE;
        }
        if (!parts.failures().takeTry(account.id())) {
            PendingStep.drop(request);
            return log.refused(caller, "CODE", RefusalReason.ACCOUNT_LOCKED, Answer.LOCKED);
        }
        if (!parts.codes().accepts(account, code)) {
            return log.refused(caller, "CODE", RefusalReason.WRONG_CODE, Answer.WRONG);
        }
        parts.failures().clear(account.id());
        log.signedIn(caller.get());
        sessions.open(caller.get(), request, response);
        return account.totpConfirmed() ? Answer.SIGNED_IN : Answer.ENROLLED;
    }
}
