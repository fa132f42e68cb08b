package jp.musubi.platform.outbreaks.drafts;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessDecision;
import jp.musubi.platform.kernel.access.AccessDesk;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.AccessRequest;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.Purpose;
import jp.musubi.platform.kernel.caller.Role;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.notices.Notice;
import jp.musubi.platform.outbreaks.notices.NoticeBook;
import org.springframework.stereotype.Component;

/**
 * 届にあとから書くことば。What a facility writes into a notice of a class that forbids to say who the person is, is held against
 * the person of the draft that it came of. An office's words are not: who is refused would learn who it is (clarifications 662).
 */
@Component
public class NoticeWords {

    static final String OF_DRAFT = "draft-";

    private final AccessDesk access;
    private final KeptDrafts drafts;
    private final NoticeBook notices;
    private final Diseases diseases;

    NoticeWords(AccessDesk access, KeptDrafts drafts, NoticeBook notices, Diseases diseases) {
        this.access = access;
        this.drafts = drafts;
        this.notices = notices;
        this.diseases = diseases;
    }

    /**
     * @param values of a correction; none for another turn
     * @throws Problem PERSON-NAMED with the item or {@code reason}; PARAMETER-INVALID for what may not stand in such a notice;
     *     ACCESS-REFUSED when the facility may not look at the person any more
     */
    public void requireNobodyNamed(
            Caller caller, Notice notice, Map<String, String> values, String reason, String interaction) {
        Optional<Disease> nameless = diseases.book().find(notice.disease()).filter(disease -> !disease.identity());
        if (caller.role() != Role.FACILITY || nameless.isEmpty()) {
            return;
        }
        FormContent content = FormContent.require(diseases.book(), nameless.get(), values);
        findDraft(notice).flatMap(id -> drafts.findLine(notice.facility(), id)).ifPresent(line -> {
            AccessGrant grant = grant(caller, line, interaction);
            drafts.requireNobodyNamed(content, diseases.book(), grant);
            drafts.requireNobodyNamed(reason, "reason", grant);
        });
    }

    private AccessGrant grant(Caller caller, DraftLine line, String interaction) {
        var request = new AccessRequest(caller, line.person(), MakeDrafts.CLASSES, interaction)
                .forPurpose(Purpose.NOTIFY_INFECTION);
        if (access.decide(request) instanceof AccessDecision.Granted granted) {
            return granted.grant();
        }
        throw new Problem(ProblemCode.ACCESS_REFUSED);
    }

    /** Empty for a notice that was written without one: nobody was looked up for it. */
    private Optional<UUID> findDraft(Notice notice) {
        return Optional.of(notices.requestOf(notice))
                .filter(request -> request.startsWith(OF_DRAFT))
                .map(request -> UUID.fromString(request.substring(OF_DRAFT.length())));
    }
}
