package jp.musubi.platform.kernel.disaster;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.problems.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 災害の窓口。The operator declares, extends and ends; every step is logged with its kind and kept with its reason. */
@Service
public class DisasterDesk {

    private static final String SUBJECT = "DISASTER";
    private static final int MOST = 50;

    private final StoredDisasters disasters;
    private final DisasterBook book;
    private final AccessDesk access;
    private final AuditLog audit;
    private final Clock clock;

    DisasterDesk(StoredDisasters disasters, DisasterBook book, AccessDesk access, AuditLog audit, Clock clock) {
        this.disasters = disasters;
        this.book = book;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** A disaster with its history, newest change first. */
    public record Line(Disaster disaster, List<DisasterChange> changes, boolean open, boolean over) {}

    /**
     * Declared disasters, the one that ends last first; at most 50.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE
     */
    public List<Line> list(Caller caller, String interaction) {
        refuseOthers(caller, Act.VIEW, interaction);
        Instant now = clock.instant();
        return disasters.listLatest(MOST).stream()
                .map(disaster -> new Line(
                        disaster, disasters.listChanges(disaster.id()), disaster.openAt(now), !disaster.standsAt(now)))
                .toList();
    }

    /** The classes that a declaration may name today. */
    public List<DataClass> listClasses() {
        return DisasterRules.classesOn(
                        clock.instant().atZone(ZoneId.of("Asia/Tokyo")).toLocalDate())
                .stream()
                .sorted()
                .toList();
    }

    /**
     * Says what the order would do, and does nothing.
     *
     * @throws Problem as {@link #act}
     */
    @Transactional(noRollbackFor = Problem.class)
    public Disaster preview(Caller caller, DisasterOrder order, String interaction) {
        refuseOthers(caller, Act.DISASTER, interaction);
        return book.after(order, clock.instant());
    }

    /** @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; NOT-FOUND, DISASTER-OVER, PARAMETER-INVALID */
    @Transactional(noRollbackFor = Problem.class)
    public Disaster act(Caller caller, DisasterOrder order, String interaction) {
        refuseOthers(caller, Act.DISASTER, interaction);
        Disaster done = book.act(order, caller.name(), clock.instant());
        write(
                caller,
                Act.DISASTER,
                List.of(SUBJECT, order.step().name(), done.id().toString()),
                null,
                interaction);
        return done;
    }

    private void refuseOthers(Caller caller, Act act, String interaction) {
        RefusalReason refusal =
                access.findRefusalToDo(caller, Doing.DECLARE_DISASTER).orElse(null);
        if (refusal != null) {
            write(caller, act, List.of(SUBJECT), refusal.name(), interaction);
            throw new Problem(refusal.answer());
        }
    }

    private void write(Caller caller, Act act, List<String> subjects, @Nullable String reason, String interaction) {
        audit.write(new AuditEntry(caller, act, null, subjects, reason, interaction));
    }
}
