package jp.musubi.platform.exchange.reading;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Page;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.kernel.access.AccessGrant;
import jp.musubi.platform.kernel.access.Looked;
import jp.musubi.platform.kernel.caller.Caller;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.kernel.rounds.Question;
import jp.musubi.platform.records.ItemPage;
import jp.musubi.platform.records.ItemQuery;
import jp.musubi.platform.records.SharedRecords;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** 本人のすべて。The person and all granted items; the Patient leads the first page and is not counted by it. */
@RestController
class EverythingEndpoint {

    private static final Set<DataClass> ITEMS = items();

    private final Viewing viewing;
    private final ShownPatient patients;
    private final SharedRecords records;

    EverythingEndpoint(Viewing viewing, ShownPatient patients, SharedRecords records) {
        this.viewing = viewing;
        this.patients = patients;
        this.records = records;
    }

    @GetMapping("/fhir/Patient/{id}/$everything")
    void everything(HttpServletRequest request, HttpServletResponse response, Caller caller, @PathVariable String id)
            throws IOException {
        Query query = Query.of(request, Set.of("_count", "_offset"));
        Page page = Page.of(query, Page.MOST);
        ItemQuery part = new ItemQuery(ITEMS, page.offset(), page.count());
        Looked.Shown<All> looked = viewing.look(
                caller,
                PatientIds.find(id).orElse(null),
                wanted(),
                "GET /fhir/Patient/{id}/$everything",
                grant -> all(part, grant));
        SearchAnswer answer = SearchAnswer.of(request, query);
        ItemPage items = looked.answer().items();
        PatientResource patient = looked.answer().patient();
        List<SearchSet.Match> matches = new ArrayList<>();
        if (patient != null && page.offset() == 0) {
            matches.add(match(looked.grant(), patient, answer.base()));
        }
        matches.addAll(Matches.of(items, answer.base()));
        int total = items.total() + (patient == null ? 0 : 1);
        FhirAnswer.send(
                response, answer.page(matches, total, page, items.total()).parts());
    }

    /** @param patient null when the person's data were not granted */
    private record All(ItemPage items, @Nullable PatientResource patient) {}

    private Question<All> all(ItemQuery part, AccessGrant grant) {
        return new Question.Parts<>(round -> {
            Supplier<ItemPage> items = round.add(records.question(part, grant));
            if (!grant.classes().contains(DataClass.DEMOGRAPHICS)) {
                return () -> new All(items.get(), null);
            }
            Supplier<PatientResource> patient = round.add(patients.question(grant));
            return () -> new All(items.get(), patient.get());
        });
    }

    private static SearchSet.Match match(AccessGrant grant, PatientResource patient, String base) {
        return new SearchSet.Match(
                base + "/Patient/" + grant.person(), patient.json().bytes());
    }

    private static Set<DataClass> items() {
        Set<DataClass> classes = EnumSet.noneOf(DataClass.class);
        Arrays.stream(ItemType.values()).forEach(type -> classes.addAll(type.classes()));
        return classes;
    }

    private static Set<DataClass> wanted() {
        Set<DataClass> classes = EnumSet.copyOf(ITEMS);
        classes.add(DataClass.DEMOGRAPHICS);
        return classes;
    }
}
