package jp.musubi.platform.exchange.reading;

import java.util.List;
import java.util.Objects;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.people.PersonId;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 記録の閲覧の申し出。When it returns or throws, the look at the log is in the log. */
@Component
class LogReading {

    private final AccessDesk desk;
    private final AuditLog log;

    LogReading(AccessDesk desk, AuditLog log) {
        this.desk = desk;
        this.log = log;
    }

    /**
     * The person whose entries may be read.
     *
     * @param person null for an unknown one: asked and logged all the same
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; ACCESS-REFUSED also for an unknown person
     */
    PersonId ask(Caller caller, @Nullable PersonId person, String interaction) {
        write(
                caller,
                person,
                interaction,
                desk.findRefusalToReadLog(caller, person).orElse(null));
        if (person == null) {
            throw new Problem(ProblemCode.ACCESS_REFUSED);
        }
        return person;
    }

    /** The same for one entry; null when there is none of its number. */
    void askAbout(Caller caller, @Nullable WrittenEntry entry, String interaction) {
        PersonId person = entry == null || Objects.equals(entry.person(), WrittenEntry.NOBODY)
                ? null
                : new PersonId(entry.person());
        write(
                caller,
                person,
                interaction,
                desk.findRefusalToReadLog(caller, person).orElse(null));
    }

    private void write(Caller caller, @Nullable PersonId person, String interaction, @Nullable RefusalReason refusal) {
        String reason = refusal == null ? null : refusal.name();
        log.write(new AuditEntry(caller, Act.VIEW, person, List.of(AuditEntry.LOG), reason, interaction));
        if (refusal != null) {
            throw new Problem(refusal.answer());
        }
    }
}
