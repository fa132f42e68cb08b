package jp.musubi.platform.demo.samples;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.standard.gate.Gate;
import jp.musubi.standard.gate.Question;
import jp.musubi.standard.gate.examples.Break;
import jp.musubi.standard.gate.examples.Break.Needs;
import jp.musubi.standard.gate.examples.Breaks;
import jp.musubi.standard.gate.examples.Edit;
import jp.musubi.standard.gate.examples.EditPath;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** 決まりを破った見本。A sample with the first break of a rule that fits it; the gate itself says whether it fits. */
public final class BrokenSamples {

    private final Breaks breaks = Breaks.standard();
    private final Gate gate = Gate.standard();

    public boolean knows(String rule) {
        return RuleBook.standard().list().stream().anyMatch(each -> each.id().equals(rule));
    }

    /** Whether a document alone can break the rule; others need a sender, the register or a user's package. */
    public boolean canBreak(String rule) {
        return listOf(rule).findAny().isPresent();
    }

    /** All kinds of samples, those first whose example in the standard is broken. */
    public List<SampleKind> listKinds(String rule) {
        Set<String> examples = listOf(rule).map(Break::example).collect(Collectors.toSet());
        List<SampleKind> kinds = new ArrayList<>(List.of(SampleKind.values()));
        kinds.sort(Comparator.comparing(kind -> !examples.contains(kind.example())));
        return kinds;
    }

    /**
     * The sample with that rule broken and no other, beside those that go with it.
     *
     * @param sample JSON of a sample of that kind
     */
    public Optional<byte[]> find(String rule, SampleKind kind, byte[] sample) {
        Set<String> before = rules(sample);
        return listOf(rule)
                .sorted(Comparator.comparing(each -> !each.example().equals(kind.example())))
                .flatMap(each -> broken(each, sample).stream().filter(bytes -> fits(each, bytes, before)))
                .findFirst();
    }

    private Stream<Break> listOf(String rule) {
        return breaks.listOf(rule).stream().filter(each -> each.terms().needs() == Needs.NOTHING);
    }

    private static Optional<byte[]> broken(Break each, byte[] sample) {
        try {
            String guide = each.terms().guide();
            return Optional.of(each.applyTo(guide.isEmpty() ? sample : versioned(sample, guide)));
        } catch (IllegalArgumentException noSuchPlace) {
            return Optional.empty();
        }
    }

    /** Judged by that version of the guide, since its profile says so. */
    private static byte[] versioned(byte[] sample, String guide) {
        if (JsonDocument.parse(sample, JsonLimits.SUBMISSION) instanceof JsonDocument document
                && document.root() instanceof JsonObject root) {
            JsonObject meta = root.findObject("meta");
            if (meta != null && meta.list("profile").get(0) instanceof JsonText profile) {
                String declared = '"' + profile.value() + '|' + guide + '"';
                return new Edit(Edit.Op.REPLACE, EditPath.of("Bundle.meta.profile[0]"), declared).applyTo(sample);
            }
        }
        throw new IllegalArgumentException("no profile");
    }

    private boolean fits(Break each, byte[] broken, Set<String> before) {
        Set<String> rules = rules(broken);
        boolean isBroken = rules.remove(each.rule());
        rules.removeAll(before);
        each.terms().also().forEach(rules::remove);
        return isBroken && rules.isEmpty();
    }

    private Set<String> rules(byte[] document) {
        return gate.check(document, Question.anyResource()).findings().stream()
                .map(Finding::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
