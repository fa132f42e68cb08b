package jp.musubi.platform.outbreaks.drafts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeBook;
import jp.musubi.platform.outbreaks.rights.OutbreakRights;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 下書きの窓口。A doctor of the facility reads, changes, sends or dismisses them; each look at a person is decided on and logged. */
@Service
public class DraftDesk {

    /** Where a value came from when the doctor wrote it. */
    private static final String DOCTOR = "DOCTOR";

    private final OutbreakRights rights;
    private final AccessDesk access;
    private final KeptDrafts drafts;
    private final NoticeBook notices;
    private final Diseases diseases;

    DraftDesk(OutbreakRights rights, AccessDesk access, KeptDrafts drafts, NoticeBook notices, Diseases diseases) {
        this.rights = rights;
        this.access = access;
        this.drafts = drafts;
        this.notices = notices;
        this.diseases = diseases;
    }

    /** 開いた下書き。 */
    public record Opened(Draft draft, Disease disease, FormContent content) {}

    /** Those that wait for a doctor of the caller's facility, the most urgent first. Ids only. */
    public List<DraftLine> list(Caller caller, String interaction) {
        Facility facility = rights.requireNotifier(caller, interaction);
        return drafts.listOpen(facility.code());
    }

    /** Name of whose draft it is, when access lets the caller know; it is logged. */
    public Optional<String> findName(Caller caller, DraftLine line, String interaction) {
        return decide(caller, line, interaction).map(drafts::nameOf);
    }

    /** @throws Problem ACCESS-REFUSED, also for another facility's and for none */
    public Opened open(Caller caller, UUID id, String interaction) {
        return opened(rights.requireNotifier(caller, interaction), caller, id, interaction);
    }

    /**
     * Sends it with these values. Twice is as once.
     *
     * @throws Problem PARAMETER-INVALID, PARAMETER-MISSING, PERSON-NAMED with the item; CONFLICT for one that was dismissed
     */
    @Transactional
    public Notice send(Caller caller, UUID id, Map<String, String> values, String interaction) {
        Facility facility = rights.requireNotifier(caller, interaction);
        Opened opened = opened(facility, caller, id, interaction);
        if (opened.draft().state() == DraftState.DISMISSED) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        FormContent content = FormContent.require(diseases.book(), opened.disease(), values);
        AccessGrant grant = require(caller, line(facility, caller, id, interaction), interaction);
        drafts.requireNobodyNamed(content, diseases.book(), grant);
        Notice notice = notices.send(facility, content, NoticeWords.OF_DRAFT + id, OutbreakRights.nameOf(caller));
        Draft sent = ReviseDrafts.with(
                opened.draft().with(content.values(), sources(opened.draft(), content)), DraftState.SENT);
        drafts.sent(sent, notice.id(), OutbreakRights.nameOf(caller));
        rights.wrote(caller, grant.person(), interaction);
        return notice;
    }

    /** The doctor decides that no notice is needed. @throws Problem PARAMETER-MISSING (reason), CONFLICT */
    @Transactional
    public void dismiss(Caller caller, UUID id, String reason, String interaction) {
        Facility facility = rights.requireNotifier(caller, interaction);
        Opened opened = opened(facility, caller, id, interaction);
        if (opened.draft().state() != DraftState.OPEN) {
            throw new Problem(ProblemCode.CONFLICT);
        }
        if (reason.isBlank()) {
            throw new Problem(ProblemCode.PARAMETER_MISSING, "reason");
        }
        drafts.dismissed(
                ReviseDrafts.with(opened.draft(), DraftState.DISMISSED), reason, OutbreakRights.nameOf(caller));
        rights.wrote(caller, opened.draft().person(), interaction);
    }

    private Opened opened(Facility facility, Caller caller, UUID id, String interaction) {
        DraftLine line = line(facility, caller, id, interaction);
        AccessGrant grant = require(caller, line, interaction);
        Draft draft = drafts.find(facility.code(), id, grant).orElseThrow(() -> rights.refused(caller, interaction));
        Disease disease = diseases.book().find(draft.disease()).orElseThrow(() -> new Problem(ProblemCode.CONFLICT));
        return new Opened(draft, disease, FormContent.keep(diseases.book(), disease, draft.values()));
    }

    private DraftLine line(Facility facility, Caller caller, UUID id, String interaction) {
        return drafts.findLine(facility.code(), id).orElseThrow(() -> rights.refused(caller, interaction));
    }

    private AccessGrant require(Caller caller, DraftLine line, String interaction) {
        return decide(caller, line, interaction).orElseThrow(() -> new Problem(ProblemCode.ACCESS_REFUSED));
    }

    private Optional<AccessGrant> decide(Caller caller, DraftLine line, String interaction) {
        var request = new AccessRequest(caller, line.person(), MakeDrafts.CLASSES, interaction)
                .forPurpose(Purpose.NOTIFY_INFECTION);
        return access.decide(request) instanceof AccessDecision.Granted granted
                ? Optional.of(granted.grant())
                : Optional.empty();
    }

    private static Map<String, String> sources(Draft draft, FormContent content) {
        Map<String, String> sources = new HashMap<>();
        content.values()
                .forEach((item, value) -> sources.put(
                        item,
                        value.equals(draft.values().get(item)) ? draft.sources().getOrDefault(item, DOCTOR) : DOCTOR));
        return sources;
    }
}
