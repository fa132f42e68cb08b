package jp.musubi.platform.records.lists;

import java.util.List;
import java.util.Optional;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 自施設の提出を見てよいか。A refusal is logged; what is shown is about no person, so a look is not. */
@Component
class OwnSubmissions {

    private final AccessDesk access;
    private final AuditLog audit;

    OwnSubmissions(AccessDesk access, AuditLog audit) {
        this.access = access;
        this.audit = audit;
    }

    /** The number that the caller sends under. @throws Problem ACCESS-REFUSED, ACCESS-AREA, ACCESS-PURPOSE */
    FacilityCode requireFacility(Caller caller, String interaction) {
        access.findRefusalToDo(caller, Doing.FOLLOW_SUBMISSIONS).ifPresent(reason -> {
            refused(caller, interaction, reason.name());
            throw new Problem(reason.answer());
        });
        return Optional.ofNullable(caller.sender()).orElseThrow(() -> {
            refused(caller, interaction, ProblemCode.ACCESS_REFUSED.code());
            return new Problem(ProblemCode.ACCESS_REFUSED);
        });
    }

    void stopped(Caller caller, String interaction) {
        audit.write(new AuditEntry(caller, Act.WITHDRAW, null, List.of(), null, interaction));
    }

    private void refused(Caller caller, String interaction, String reason) {
        audit.write(new AuditEntry(caller, Act.VIEW, null, List.of(), reason, interaction));
    }
}
