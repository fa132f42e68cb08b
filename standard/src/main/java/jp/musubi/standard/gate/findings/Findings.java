package jp.musubi.standard.gate.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.musubi.standard.gate.findings.Finding.Place;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonPath;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What the checks find in one document. Bounded; an error is never crowded out by warnings, nor the only one of a rule by many
 * of another.
 */
public final class Findings {

    public static final int LIMIT = 1_000;

    private final RuleBook book;
    private final JsonDocument document;
    private final List<Found> errors = new ArrayList<>();
    private final List<Found> others = new ArrayList<>();
    private final Set<Key> said = new HashSet<>();
    /** Ids of the rules that have been said. */
    private final Set<String> named = new HashSet<>();

    public Findings(RuleBook book, JsonDocument document) {
        this.book = book;
        this.document = document;
    }

    public void add(String rule, JsonValue place, String... words) {
        keep(new Found(book.get(rule), place, null, words));
    }

    /** For an element that the object at the place lacks; the name may be a path. */
    public void addMissing(String rule, JsonValue place, String element, String... words) {
        keep(new Found(book.get(rule), place, element, words));
    }

    public boolean haveErrors() {
        return !errors.isEmpty();
    }

    /** In the order of the document. */
    public List<Finding> list() {
        List<Found> all = new ArrayList<>(errors);
        all.addAll(others.subList(0, Math.min(others.size(), LIMIT - errors.size())));
        all.sort(Comparator.comparingInt(found -> found.place().start()));
        List<Finding> findings = new ArrayList<>(all.size());
        for (Found found : all) {
            findings.add(at(found.rule(), document, found.place(), found.missing(), found.words()));
        }
        return findings;
    }

    public static Finding at(
            Rule rule, JsonDocument document, JsonValue value, @Nullable String missing, String... words) {
        JsonPath path = Expressions.speakable(document.pathTo(value));
        String expression = Expressions.of(document.root(), path, missing);
        return new Finding(rule, new Place(expression, path.pointer(), document.lines(), value.start()), words);
    }

    /** One rule says one thing of a place once, by however many ways it came there. */
    private void keep(Found found) {
        List<Found> list = found.rule().severity() == Severity.ERROR ? errors : others;
        if (list.size() == LIMIT) {
            makeRoom(list, found);
        } else if (said.add(found.key())) {
            list.add(found);
            named.add(found.rule().id());
        }
    }

    /** For the first of a rule, in place of the last one of a rule that has others. There are fewer rules than places. */
    private void makeRoom(List<Found> list, Found found) {
        if (!named.add(found.rule().id())) {
            return;
        }
        Map<Rule, Integer> counts = new HashMap<>();
        list.forEach(each -> counts.merge(each.rule(), 1, Integer::sum));
        for (int i = list.size() - 1; i >= 0; i--) {
            if (counts.getOrDefault(list.get(i).rule(), 0) > 1) {
                list.set(i, found);
                return;
            }
        }
    }

    private record Found(
            Rule rule, JsonValue place, @Nullable String missing, String[] words) {

        Key key() {
            return new Key(rule.id(), place.start(), missing);
        }
    }

    private record Key(String rule, int start, @Nullable String missing) {}
}
