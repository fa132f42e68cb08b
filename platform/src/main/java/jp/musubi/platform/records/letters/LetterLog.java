package jp.musubi.platform.records.letters;

import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 文書の窓口の関と記録。Asks access whether the caller may do it at all, and writes what was done and what was refused. */
@Component
class LetterLog {

    private static final List<String> LETTER = List.of(DataClass.LETTER.name());

    private final AccessDesk access;
    private final AuditLog audit;

    LetterLog(AccessDesk access, AuditLog audit) {
        this.access = access;
        this.audit = audit;
    }

    /**
     * 呼び出し。
     *
     * @param act as it is logged
     * @param interaction what was called, without values
     */
    record Call(Caller caller, Act act, String interaction) {}

    /**
     * The facility for which the caller acts.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-AREA, ACCESS-PURPOSE
     */
    FacilityCode requireFacility(Call call, Doing doing) {
        access.findRefusalToDo(call.caller(), doing).ifPresent(reason -> {
            write(call, null, reason.name());
            throw new Problem(reason.answer());
        });
        FacilityCode facility = call.caller().facility();
        if (facility == null) {
            throw refused(call, null, new Problem(ProblemCode.ACCESS_REFUSED));
        }
        return facility;
    }

    void done(Call call, @Nullable PersonId person) {
        write(call, person, null);
    }

    /** Written, and to be thrown. */
    Problem refused(Call call, @Nullable PersonId person, Problem problem) {
        write(call, person, problem.code().code());
        return problem;
    }

    private void write(Call call, @Nullable PersonId person, @Nullable String reason) {
        audit.write(new AuditEntry(call.caller(), call.act(), person, LETTER, reason, call.interaction()));
    }
}
