package jp.musubi.standard.gate.invariants.others;

import java.util.List;
import java.util.function.Function;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 正確な名。At least one of some resources of a Bundle declares the profile without a version; none at all is counted elsewhere. */
final class ExactProfile implements Invariant {

    private final String rule;
    private final String canonical;
    private final Function<JsonObject, List<JsonObject>> candidates;

    private ExactProfile(String rule, String canonical, Function<JsonObject, List<JsonObject>> candidates) {
        this.rule = rule;
        this.canonical = canonical;
        this.candidates = candidates;
    }

    static ExactProfile ofComposition(String rule, String canonical) {
        return new ExactProfile(rule, canonical, bundle -> {
            JsonObject composition = Documents.findComposition(bundle);
            return composition == null ? List.of() : List.of(composition);
        });
    }

    static ExactProfile ofSome(String rule, String type, String canonical) {
        return new ExactProfile(rule, canonical, bundle -> Documents.list(bundle, type));
    }

    @Override
    public void judge(JsonObject bundle, Judging judging) {
        List<JsonObject> resources = candidates.apply(bundle);
        if (resources.isEmpty() || resources.stream().anyMatch(each -> Documents.declaresExactly(each, canonical))) {
            return;
        }
        JsonObject first = resources.get(0);
        JsonValue declared = Documents.findProfiles(first);
        if (declared == null) {
            judging.reportMissing(rule, first, "meta.profile", canonical);
        } else {
            judging.report(rule, declared, canonical);
        }
    }
}
