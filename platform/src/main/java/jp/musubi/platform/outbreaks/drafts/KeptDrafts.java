package jp.musubi.platform.outbreaks.drafts;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.forms.FormContent;
import jp.musubi.platform.outbreaks.forms.NobodyNamed;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** しまってある下書き。The table of a person's and the box of a facility's, always both. */
@Component
class KeptDrafts {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");

    private final DraftRows rows;
    private final DraftBox box;
    private final GrantedPeople people;
    private final Clock clock;

    KeptDrafts(DraftRows rows, DraftBox box, GrantedPeople people, Clock clock) {
        this.rows = rows;
        this.box = box;
        this.people = people;
        this.clock = clock;
    }

    List<DraftLine> listOpen(FacilityCode facility) {
        return box.list(facility, DraftState.OPEN);
    }

    Optional<DraftLine> findLine(FacilityCode facility, UUID id) {
        return box.find(facility, id);
    }

    Optional<Draft> find(FacilityCode facility, UUID id, AccessGrant grant) {
        return rows.find(facility, id, grant);
    }

    String nameOf(AccessGrant grant) {
        return people.person(grant)
                .nameOn(grant.decidedAt().atZone(JAPAN).toLocalDate())
                .text();
    }

    /** @throws jp.musubi.platform.kernel.problems.Problem PERSON-NAMED: words name whom the class lets nobody name */
    void requireNobodyNamed(FormContent content, DiseaseBook book, AccessGrant grant) {
        NobodyNamed.require(content, book, people.person(grant));
    }

    /** The same of words beside the form. */
    void requireNobodyNamed(String text, String place, AccessGrant grant) {
        NobodyNamed.requireWords(text, place, people.person(grant));
    }

    void sent(Draft draft, UUID notice, String by) {
        put(
                new Draft(
                        draft.id(),
                        draft.person(),
                        draft.facility(),
                        draft.disease(),
                        draft.rule(),
                        draft.state(),
                        draft.madeAt(),
                        draft.values(),
                        draft.sources(),
                        notice),
                "",
                by);
    }

    void dismissed(Draft draft, String reason, String by) {
        put(draft, reason, by);
    }

    private void put(Draft draft, String note, String by) {
        Instant now = clock.instant();
        rows.put(draft, new DraftRows.Change(now, by, note));
        box.put(draft, new DraftBox.Until(now, null));
    }
}
