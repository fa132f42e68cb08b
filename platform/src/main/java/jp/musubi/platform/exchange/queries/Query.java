package jp.musubi.platform.exchange.queries;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.problems.PlaceName;
import jp.musubi.platform.kernel.problems.Problem;
import jp.musubi.platform.kernel.problems.ProblemCode;

/** 検索条件。Known ones once each; unknown ones are refused, or listed when the caller prefers lenient handling. */
public final class Query {

    /** Known everywhere: they shape the answer, not the question. */
    private static final Set<String> FORM = Set.of("_format", "_pretty");

    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> ignored = new ArrayList<>();

    private Query() {}

    /**
     * Reads the query of a search.
     *
     * @throws Problem PARAMETER-UNKNOWN (not under {@code Prefer: handling=lenient}), PARAMETER-INVALID,
     *     MY-NUMBER-REFUSED
     */
    public static Query of(HttpServletRequest request, Set<String> known) {
        return read(request, known, Preference.isLenient(request));
    }

    /** Reads the query of an act: nothing is ignored, since an ignored condition would widen what the act does. */
    public static Query ofAct(HttpServletRequest request, Set<String> known) {
        return read(request, known, false);
    }

    private static Query read(HttpServletRequest request, Set<String> known, boolean lenient) {
        Query query = new Query();
        for (QueryString.Pair pair : QueryString.pairs(request)) {
            NumberGuard.refuseMyNumber(pair);
            if (known.contains(pair.name())) {
                query.take(pair);
            } else if (!FORM.contains(pair.name())) {
                query.ignore(PlaceName.of(pair.name()), lenient);
            }
        }
        return query;
    }

    private void take(QueryString.Pair pair) {
        if (pair.value().isBlank() || values.put(pair.name(), pair.value()) != null) {
            throw new Problem(ProblemCode.PARAMETER_INVALID, pair.name());
        }
    }

    private void ignore(String name, boolean lenient) {
        if (!lenient) {
            throw new Problem(ProblemCode.PARAMETER_UNKNOWN, name);
        }
        ignored.add(name);
    }

    public Optional<String> find(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** @throws Problem PARAMETER-MISSING */
    public String get(String name) {
        return find(name).orElseThrow(() -> new Problem(ProblemCode.PARAMETER_MISSING, name));
    }

    /** @throws Problem PARAMETER-MISSING; PARAMETER-INVALID when it is not {@code SYSTEM|VALUE} */
    public Identifier getIdentifier(String name) {
        return Identifier.parse(get(name), name);
    }

    public boolean isEmpty() {
        return values.isEmpty();
    }

    /** Names of unknown parameters, left out of the search. */
    public List<String> ignored() {
        return List.copyOf(ignored);
    }

    /** The understood parameters as a query string, these replacing those of the same name. */
    public String with(Map<String, String> replacing) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(replacing);
        return all.entrySet().stream()
                .map(one -> new QueryString.Pair(one.getKey(), one.getValue()).encoded())
                .collect(Collectors.joining("&"));
    }
}
