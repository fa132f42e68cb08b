package jp.musubi.standard.gate.shape;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.terms.CodeLists;
import jp.musubi.standard.gate.terms.CodingNotes;
import jp.musubi.standard.gate.terms.CodingRules;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 一回の歩み。Holds one document against shapes. For one document and one thread. */
public final class Walk implements Judging {

    private static final String CORE_EXTENSIONS = "http://jpfhir.jp/fhir/core/Extension/";

    private final Shapes shapes;
    private final StandardCodeLists lists;
    private final CodingRules codings;
    private final Findings findings;
    private final Resources resources = new Resources();
    private final ResourceWalk resourceWalk;
    /** The rule that an element names for its binding. */
    private String bindingRule = "";

    /** How much was found on trial; negative when it is not a trial. */
    private int tried = -1;

    private boolean baseOnly;
    private boolean oidGeneration;

    public Walk(Shapes shapes, StandardCodeLists lists, Findings findings) {
        this.shapes = shapes;
        this.lists = lists;
        this.codings = new CodingRules(lists, new CodingNotes());
        this.findings = findings;
        this.resourceWalk = new ResourceWalk(this, shapes);
    }

    /** Judges a resource, which may be a Bundle, and all inside it. */
    public void judge(JsonObject root) {
        resourceWalk.root(root);
    }

    /** The same by FHIR R4 alone: for a document whose own profile is unknown, so that nothing more can be said. */
    public void judgeBase(JsonObject root) {
        baseOnly = true;
        resourceWalk.root(root);
    }

    @Override
    public void report(String rule, JsonValue place, String... words) {
        if (tried >= 0) {
            tried++;
            return;
        }
        boolean ofElement = !bindingRule.isEmpty() && rule.equals("G-BINDING");
        findings.add(ofElement ? bindingRule : rule, place, words);
    }

    @Override
    public void reportMissing(String rule, JsonObject place, String element, String... words) {
        if (tried >= 0) {
            tried++;
        } else {
            findings.addMissing(rule, place, element, words);
        }
    }

    @Override
    public JsonObject resource() {
        return resources.resource();
    }

    @Override
    public JsonObject container() {
        return resources.container();
    }

    @Override
    public @Nullable JsonObject resolve(String reference) {
        return resources.resolve(reference);
    }

    @Override
    public CodeLists lists() {
        return lists;
    }

    @Override
    public Guide guide() {
        return shapes.guide();
    }

    /** A document that names code systems by OID, so that the core extensions' tables of today do not fit it. */
    public void judgeOidGeneration(JsonObject root) {
        oidGeneration = true;
        resourceWalk.root(root);
    }

    /** Whether an extension is judged by the definition behind its url. */
    boolean judgesExtension(String url) {
        return !baseOnly && !(oidGeneration && url.startsWith(CORE_EXTENSIONS));
    }

    /** Whether profiles count for nothing, neither those declared nor those of extensions. */
    boolean isBaseOnly() {
        return baseOnly;
    }

    /** How many findings a step makes, none of which is kept. Inside a trial there is no other one. */
    int countOf(Runnable step) {
        if (tried >= 0) {
            return 0;
        }
        tried = 0;
        step.run();
        int count = tried;
        tried = -1;
        return count;
    }

    /** Every Coding, wherever it stands. What is said once of a document is not used up by a trial. */
    void coding(JsonObject coding) {
        if (tried < 0) {
            codings.judgeCoding(coding, this);
        }
    }

    /** A value of an element with a required binding. */
    void bound(String valueSet, JsonValue value, String rule) {
        if (tried < 0 && !rule.equals("-")) {
            bindingRule = rule;
            codings.judgeBinding(valueSet, true, value, this, value);
            bindingRule = "";
        }
    }

    Resources resources() {
        return resources;
    }
}
