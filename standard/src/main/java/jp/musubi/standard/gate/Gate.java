package jp.musubi.standard.gate;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import jp.musubi.standard.gate.Question.Scope;
import jp.musubi.standard.gate.checks.Checks;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.guides.Guide;
import jp.musubi.standard.gate.shape.PackagedProfiles;
import jp.musubi.standard.gate.shape.ProfileTable;
import jp.musubi.standard.gate.shape.Shapes;
import jp.musubi.standard.gate.shape.Walk;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Extraction;
import jp.musubi.standard.gate.submission.Profiles;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.gate.terms.StandardCodeLists;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonFailure;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonReading;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 受付審査。Bytes of a submission in, everything that is wrong with it out, and what was read.
 *
 * <p>Built once; may be used by several threads at a time. Never throws for any content, and looks at each value a
 * bounded number of times.
 */
public final class Gate {

    private static final Gate STANDARD = new Gate(PackagedProfiles.NONE, StandardCodeLists.standard());

    private final RuleBook book = RuleBook.standard();
    private final Profiles profiles = new Profiles();
    private final Checks checks = new Checks(profiles);
    private final Extraction extraction = new Extraction(profiles);
    private final ShapesByGuide shapes;
    private final StandardCodeLists lists;
    private final List<Rule> needRegister = rulesOf("G-REG-");
    private final List<Rule> needTokenOrRegister = rulesOf("G-REG-", "G-FACILITY-TOKEN");

    private Gate(PackagedProfiles packages, StandardCodeLists lists) {
        this.shapes = new ShapesByGuide(packages);
        this.lists = lists;
    }

    /** The gate of our own tables. */
    public static Gate standard() {
        return STANDARD;
    }

    /** A gate that also knows the profiles of a user's packages; our own tables prevail for what they hold. */
    public Gate withPackages(Collection<ProfileTable> tables) {
        return new Gate(new PackagedProfiles(tables), lists);
    }

    /** A gate that asks these code lists, such as the shipped ones with a user's own. */
    public Gate withLists(StandardCodeLists other) {
        return new Gate(shapes.packages(), other);
    }

    /** Judges a submission by the version its profile names. @see #check(byte[], Question) */
    public GateResult check(byte[] body, @Nullable FacilityCode sender) {
        return check(body, Question.submissionOf(sender));
    }

    /** Judges a body. It must not be changed while the result is in use. */
    public GateResult check(byte[] body, Question question) {
        JsonReading reading = JsonDocument.parse(body, JsonLimits.SUBMISSION);
        if (reading instanceof JsonFailure failure) {
            return new GateResult(List.of(malformed(failure)), null, shapes.defaultGuide(question), List.of());
        }
        JsonDocument document = (JsonDocument) reading;
        Findings findings = new Findings(book, document);
        if (!(document.root() instanceof JsonObject root)) {
            findings.add("G-BUNDLE", document.root());
            return new GateResult(findings.list(), null, shapes.defaultGuide(question), List.of());
        }
        return judge(document, root, question, findings);
    }

    private GateResult judge(JsonDocument document, JsonObject root, Question question, Findings findings) {
        if (question.scope() == Scope.SUBMISSION && !root.is("resourceType", "Bundle")) {
            findings.add("G-BUNDLE", root);
            return new GateResult(findings.list(), null, shapes.defaultGuide(question), List.of());
        }
        Declaration declaration = new Declaration(profiles, shapes, findings);
        Guide guide = declaration.guide(root, question);
        Shapes compiled = shapes.of(guide);
        Profiles.OfBundle profile = declaration.profile(root, compiled, question.scope());
        Walk walk = new Walk(compiled, lists, findings);
        if (profile == null && !declaration.isKnown(root, compiled)) {
            walk.judgeBase(root);
        } else if (profile != null && profile.namesSystemsByOid()) {
            walk.judgeOidGeneration(root);
        } else {
            walk.judge(root);
        }
        Submission submission = null;
        if (profile != null) {
            BundleReading bundle = new BundleReading(document, root, profile, question.sender());
            checks.of(profile.type()).forEach(check -> check.judge(bundle, findings));
            submission = profile.isTaken() ? extraction.read(bundle) : null;
        }
        return new GateResult(findings.list(), submission, guide, notJudged(profile, question));
    }

    private List<Rule> notJudged(Profiles.@Nullable OfBundle profile, Question question) {
        if (profile == null || question.scope() == Scope.SUBMISSION) {
            return List.of();
        }
        return question.sender() == null ? needTokenOrRegister : needRegister;
    }

    private List<Rule> rulesOf(String... beginnings) {
        return book.list().stream()
                .filter(rule -> Arrays.stream(beginnings).anyMatch(rule.id()::startsWith))
                .toList();
    }

    private Finding malformed(JsonFailure failure) {
        Rule rule = book.get("G-JSON-" + failure.kind().name().replace('_', '-'));
        return Finding.unreadable(rule, failure);
    }
}
