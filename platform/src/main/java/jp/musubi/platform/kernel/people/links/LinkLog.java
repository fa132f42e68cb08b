package jp.musubi.platform.kernel.people.links;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import jp.musubi.platform.kernel.access.SearchGrant;
import jp.musubi.platform.kernel.access.SearchGround;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 紐付けの記録。One entry for each person that a call touches, or one that names nobody. */
@Component
class LinkLog {

    private final AuditLog audit;

    LinkLog(AuditLog audit) {
        this.audit = audit;
    }

    /** @throws Problem ACCESS-REFUSED for a grant of another ground */
    static void requireDesk(SearchGrant grant) {
        if (grant.ground() != SearchGround.LINK_DESK) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
    }

    void looked(SearchGrant grant, List<PersonId> persons) {
        if (persons.isEmpty()) {
            write(grant, Act.VIEW, null);
        }
        persons.forEach(person -> write(grant, Act.VIEW, person));
    }

    /** A proposal or a decision. */
    void changed(SearchGrant grant, Optional<PersonId> from, Optional<PersonId> to) {
        List<PersonId> persons = Stream.concat(from.stream(), to.stream()).toList();
        if (persons.isEmpty()) {
            write(grant, Act.LINK, null);
        }
        persons.forEach(person -> write(grant, Act.LINK, person));
    }

    private void write(SearchGrant grant, Act act, @Nullable PersonId person) {
        audit.write(new AuditEntry(
                grant.caller(), act, person, List.of(DataClass.DEMOGRAPHICS.name()), null, grant.interaction()));
    }
}
