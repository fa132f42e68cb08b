package jp.musubi.platform.kernel.audit.sealing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.standard.words.FacilityCode;

/** What the tests of sealing write. */
final class LogUnderTest {

    static final Caller CLINIC = new Caller(
            "clinic-seal-test", Role.FACILITY, new FacilityCode("1318814790"), null, Set.of(Purpose.SHARE_VIEW));

    private LogUnderTest() {}

    static AuditEntry look(PersonId person, String subject) {
        return new AuditEntry(CLINIC, Act.VIEW, person, List.of(subject), null, "GET /fhir/Observation");
    }

    static PersonId somebody() {
        return new PersonId(UUID.randomUUID());
    }
}
