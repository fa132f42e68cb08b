package jp.musubi.platform.exchange.organizations;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.musubi.platform.exchange.answers.FhirAnswer;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Identifier;
import jp.musubi.platform.exchange.queries.Page;
import jp.musubi.platform.exchange.queries.Query;
import jp.musubi.platform.exchange.reading.SearchAnswer;
import jp.musubi.platform.kernel.people.Facilities;
import jp.musubi.platform.kernel.people.Facility;
import jp.musubi.platform.kernel.people.FacilityFilter;
import jp.musubi.platform.kernel.people.FacilityPage;
import jp.musubi.platform.kernel.people.FacilityQuery;
import jp.musubi.platform.kernel.people.FacilitySort;
import jp.musubi.platform.kernel.people.Participation;
import jp.musubi.platform.kernel.people.areas.Prefecture;
import jp.musubi.platform.kernel.people.areas.Prefectures;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Organization を探し、読む。 */
@RestController
class OrganizationEndpoint {

    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int ORDINARY = 50;
    private static final Set<String> PARAMETERS =
            Set.of("identifier", "name", "address-state", "active", "_count", "_offset");

    private final Facilities facilities;
    private final Clock clock;

    OrganizationEndpoint(Facilities facilities, Clock clock) {
        this.facilities = facilities;
        this.clock = clock;
    }

    @GetMapping("/fhir/Organization")
    void search(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Query query = Query.of(request, PARAMETERS);
        Page page = Page.of(query, ORDINARY);
        FacilityPage found = found(query, page);
        String base = FhirBase.of(request);
        List<SearchSet.Match> matches = found.facilities().stream()
                .map(facility -> new OrganizationResource(facility, today()))
                .map(one -> new SearchSet.Match(
                        base + "/Organization/" + one.id(), one.json().bytes()))
                .toList();
        FhirAnswer.send(
                response,
                SearchAnswer.of(request, query)
                        .page(matches, found.total(), page, found.total())
                        .parts());
    }

    @GetMapping("/fhir/Organization/{id}")
    void read(HttpServletRequest request, HttpServletResponse response, @PathVariable String id) throws IOException {
        Query.of(request, Set.of());
        Facility facility = (FacilityCode.isOne(id)
                        ? facilities.find(new FacilityCode(id))
                        : Optional.<Facility>empty())
                .orElseThrow(() -> new Problem(ProblemCode.NOT_FOUND));
        FhirAnswer.send(response, 200, new OrganizationResource(facility, today()).json());
    }

    private FacilityPage found(Query query, Page page) {
        FacilityFilter filter = filter(query);
        if (query.find("identifier").isEmpty()) {
            return facilities.search(
                    new FacilityQuery(filter, today(), FacilitySort.CODE, page.offset(), page.count()));
        }
        List<Facility> named = named(query.getIdentifier("identifier"))
                .filter(facility -> fits(facility, filter))
                .map(List::of)
                .orElse(List.of());
        return new FacilityPage(page.offset() == 0 ? named : List.of(), named.size());
    }

    private Optional<Facility> named(Identifier identifier) {
        return identifier.system().equals(OrganizationResource.CODE) && FacilityCode.isOne(identifier.value())
                ? facilities.find(new FacilityCode(identifier.value()))
                : Optional.empty();
    }

    /** The other conditions hold for the one that an identifier names, too. */
    private boolean fits(Facility facility, FacilityFilter filter) {
        return facilities
                .search(new FacilityQuery(
                        new FacilityFilter(
                                facility.code().digits(),
                                null,
                                filter.prefecture(),
                                filter.participation(),
                                filter.nameStart()),
                        today(),
                        FacilitySort.CODE,
                        0,
                        1))
                .facilities()
                .contains(facility);
    }

    private static FacilityFilter filter(Query query) {
        return new FacilityFilter(
                "",
                null,
                prefecture(query),
                participation(query),
                query.find("name").orElse(""));
    }

    private static @Nullable String prefecture(Query query) {
        String asked = query.find("address-state").orElse(null);
        if (asked == null) {
            return null;
        }
        return Prefectures.list().stream()
                .filter(each -> each.code().equals(asked) || each.japanese().equals(asked))
                .map(Prefecture::code)
                .findFirst()
                .orElseThrow(() -> new Problem(ProblemCode.PARAMETER_INVALID, "address-state"));
    }

    private static @Nullable Participation participation(Query query) {
        String active = query.find("active").orElse(null);
        if (active == null) {
            return null;
        }
        if (!active.equals("true")) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, "active");
        }
        return Participation.IN;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), JAPAN);
    }
}
