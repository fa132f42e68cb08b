package jp.musubi.platform.kernel.audit.facility;

import java.util.Arrays;
import java.util.List;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.Doing;
import jp.musubi.platform.kernel.access.RefusalReason;
import jp.musubi.platform.kernel.audit.Act;
import jp.musubi.platform.kernel.audit.AuditEntry;
import jp.musubi.platform.kernel.audit.AuditLog;
import jp.musubi.platform.kernel.audit.WrittenEntry;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 施設の記録の窓口。Decided by the matrix; a look at it, refused or not, is itself in the log before it answers. */
@Service
public class FacilityLog {

    private final AccessDesk desk;
    private final FacilityEntries entries;
    private final AuditLog log;

    FacilityLog(AccessDesk desk, FacilityEntries entries, AuditLog log) {
        this.desk = desk;
        this.entries = entries;
        this.log = log;
    }

    /**
     * For who has not yet said of which facility.
     *
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE for who may read no facility's
     */
    public void requireReader(Caller caller, String interaction) {
        answer(caller, desk.findRefusalToDo(caller, Doing.READ_LOG).orElse(null), interaction);
    }

    /**
     * Of refused acts a facility is told neither person nor precise reason.
     *
     * @param interaction what was called, without any value
     * @throws Problem ACCESS-REFUSED, ACCESS-PURPOSE; the same for a facility that does not exist
     */
    public FacilityPage read(Caller caller, FacilityQuestion question, String interaction) {
        answer(caller, desk.findRefusalToReadLogOf(caller, question.facility()).orElse(null), interaction);
        List<WrittenEntry> found = entries.list(question, question.limit() + 1);
        boolean more = found.size() > question.limit();
        List<WrittenEntry> page = more ? found.subList(0, question.limit()) : found;
        return new FacilityPage(
                caller.role() == Role.OPERATOR
                        ? page
                        : page.stream().map(FacilityLog::asTheFacilityWasTold).toList(),
                more ? page.get(page.size() - 1).sequence() : null);
    }

    private void answer(Caller caller, @Nullable RefusalReason refusal, String interaction) {
        log.write(new AuditEntry(
                caller, Act.VIEW, null, List.of(AuditEntry.LOG), refusal == null ? null : refusal.name(), interaction));
        if (refusal != null) {
            throw new Problem(refusal.answer());
        }
    }

    /**
     * Of what was refused a facility learns here no more than it learnt then: neither whether the person exists nor which
     * of the reasons it was (access-matrix §5).
     */
    private static WrittenEntry asTheFacilityWasTold(WrittenEntry entry) {
        String reason = entry.reason();
        return reason == null
                ? entry
                : new WrittenEntry(
                        entry.sequence(),
                        entry.at(),
                        entry.traceId(),
                        entry.caller(),
                        entry.role(),
                        entry.facility(),
                        WrittenEntry.NOBODY,
                        entry.act(),
                        entry.subjects(),
                        publicly(reason),
                        entry.interaction());
    }

    private static String publicly(String reason) {
        return Arrays.stream(RefusalReason.values())
                .filter(each -> each.name().equals(reason))
                .findFirst()
                .map(each -> each.answer().code())
                .orElse(ProblemCode.ACCESS_REFUSED.code());
    }
}
