package jp.musubi.platform.outbreaks.drafts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.outbreaks.diseases.Disease;
import jp.musubi.platform.outbreaks.diseases.DiseaseBook;
import jp.musubi.platform.outbreaks.diseases.Diseases;
import jp.musubi.platform.outbreaks.diseases.FormItem;
import jp.musubi.platform.outbreaks.drafts.FillForm.Filled;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.SharedRecords;
import jp.musubi.standard.words.FacilityCode;
import org.springframework.stereotype.Component;

/** 下書きを改める。Makes those that the record asks for now, renews the open ones, and lets those go whose ground is gone. */
@Component
class ReviseDrafts {

    private static final String BY = "outbreak-drafts";
    private static final Set<DataClass> READ = EnumSet.of(DataClass.CONDITION, DataClass.INFECTION, DataClass.LAB);
    private static final int MOST = 1000;

    private final SharedRecords records;
    private final GrantedPeople people;
    private final Diseases diseases;
    private final DraftRows rows;
    private final DraftBox box;

    ReviseDrafts(SharedRecords records, GrantedPeople people, Diseases diseases, DraftRows rows, DraftBox box) {
        this.records = records;
        this.people = people;
        this.diseases = diseases;
        this.rows = rows;
        this.box = box;
    }

    void revise(FacilityCode facility, AccessGrant grant, Instant at) {
        DiseaseBook book = diseases.book();
        List<Suspicion> suspicions = new Suspect(book).of(evidence(grant), diseases.today());
        List<Draft> before = rows.list(facility, grant);
        for (Draft draft : before) {
            if (draft.state() == DraftState.OPEN && suspicions.stream().noneMatch(each -> isOf(draft, each))) {
                put(book, with(draft, DraftState.LAPSED), at);
            }
        }
        for (Suspicion suspicion : suspicions) {
            make(suspicion, before, new Asked(book, facility, grant, at));
        }
    }

    private record Asked(DiseaseBook book, FacilityCode facility, AccessGrant grant, Instant at) {}

    private void make(Suspicion suspicion, List<Draft> before, Asked asked) {
        if (before.stream().anyMatch(draft -> isDecided(draft, suspicion, asked.at()))) {
            return;
        }
        Filled filled = new FillForm(asked.book(), diseases.today())
                .fill(suspicion, people.person(asked.grant()), people.findGuardian(asked.grant(), asked.at()));
        Map<String, String> values = filled.content().values();
        Draft draft = before.stream()
                .filter(each -> each.state() == DraftState.OPEN && isOf(each, suspicion))
                .findFirst()
                .map(open -> open.with(values, filled.sources()))
                .orElseGet(() -> new Draft(
                        UUID.randomUUID(),
                        asked.grant().person(),
                        asked.facility(),
                        suspicion.disease().id(),
                        suspicion.trigger().id(),
                        DraftState.OPEN,
                        asked.at(),
                        values,
                        filled.sources(),
                        null));
        put(asked.book(), draft, asked.at());
    }

    /** Sent or dismissed for what is still the same infection. */
    private static boolean isDecided(Draft draft, Suspicion suspicion, Instant at) {
        boolean decided = draft.state() == DraftState.SENT || draft.state() == DraftState.DISMISSED;
        Duration since = Duration.between(draft.madeAt(), at);
        return decided
                && isOf(draft, suspicion)
                && since.toDays() <= suspicion.trigger().recent();
    }

    private static boolean isOf(Draft draft, Suspicion suspicion) {
        return draft.disease().equals(suspicion.disease().id());
    }

    private void put(DiseaseBook book, Draft draft, Instant at) {
        rows.put(draft, new DraftRows.Change(at, BY, ""));
        box.put(draft, until(book, draft, at));
    }

    private static DraftBox.Until until(DiseaseBook book, Draft draft, Instant otherwise) {
        String diagnosed = draft.values().get(FormItem.DIAGNOSED);
        Disease disease = book.find(draft.disease()).orElse(null);
        if (diagnosed == null || disease == null) {
            return new DraftBox.Until(otherwise, null);
        }
        Instant late = disease.deadline().lateFrom(LocalDate.parse(diagnosed));
        return new DraftBox.Until(late, book.remindDoctorFrom(disease, late));
    }

    private List<Evidence> evidence(AccessGrant grant) {
        return records.list(new ItemQuery(READ, 0, MOST), grant).items().stream()
                .flatMap(item -> ReadEvidence.of(item.json(), new Evidence.Source(item.id(), item.version())).stream())
                .toList();
    }

    static Draft with(Draft draft, DraftState state) {
        return new Draft(
                draft.id(),
                draft.person(),
                draft.facility(),
                draft.disease(),
                draft.rule(),
                state,
                draft.madeAt(),
                draft.values(),
                draft.sources(),
                draft.notice());
    }
}
