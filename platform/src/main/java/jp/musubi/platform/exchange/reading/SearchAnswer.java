package jp.musubi.platform.exchange.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import jp.musubi.platform.exchange.answers.FhirBase;
import jp.musubi.platform.exchange.answers.Outcome;
import jp.musubi.platform.exchange.answers.SearchSet;
import jp.musubi.platform.exchange.queries.Page;
import jp.musubi.platform.exchange.queries.Query;
import org.jspecify.annotations.Nullable;

/** 検索の答えの組み立て。Links say what was understood; parameters left out are named in an entry of their own. */
public record SearchAnswer(String base, String address, Query query) {

    public static SearchAnswer of(HttpServletRequest request, Query query) {
        String base = FhirBase.of(request);
        String path = request.getRequestURI();
        return new SearchAnswer(base, base + path.substring(path.indexOf("/fhir") + 5), query);
    }

    /** All matches at once. */
    public SearchSet whole(List<SearchSet.Match> matches) {
        return new SearchSet(matches.size(), link(Map.of()), null, matches, notes());
    }

    /**
     * @param total matches on all pages
     * @param paged how many of the total the pages count
     */
    public SearchSet page(List<SearchSet.Match> matches, int total, Page page, int paged) {
        String next = page.isLastOf(paged) ? null : link(page.next().parameters());
        return new SearchSet(total, link(page.parameters()), next, matches, notes());
    }

    String link(Map<String, String> replacing) {
        String parameters = query.with(replacing);
        return parameters.isEmpty() ? address : address + "?" + parameters;
    }

    @Nullable
    Outcome notes() {
        if (query.ignored().isEmpty()) {
            return null;
        }
        return new Outcome(query.ignored().stream()
                .map(name -> new Outcome.Issue(
                        "warning",
                        "not-supported",
                        null,
                        null,
                        "知らない検索条件を除いて検索しました (left out of the search): " + name,
                        null,
                        name))
                .toList());
    }
}
