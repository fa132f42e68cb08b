package jp.musubi.standard.gate;

import java.util.List;
import jp.musubi.standard.gate.checks.Check;
import jp.musubi.standard.gate.checks.Checks;
import jp.musubi.standard.gate.findings.Finding;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.findings.Rule;
import jp.musubi.standard.gate.findings.RuleBook;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Extraction;
import jp.musubi.standard.gate.submission.Profiles;
import jp.musubi.standard.gate.submission.Submission;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonFailure;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonReading;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.FacilityCode;
import org.jspecify.annotations.Nullable;

/**
 * 受付審査。Bytes of a submission in, everything that is wrong with it out, and what was read.
 *
 * <p>Built once; may be used by several threads at a time. Never throws for any content, and looks at each value a
 * bounded number of times.
 */
public final class Gate {

    private static final Gate STANDARD = new Gate(RuleBook.standard(), new Profiles());

    private final RuleBook book;
    private final Profiles profiles;
    private final Checks checks;
    private final Extraction extraction;

    private Gate(RuleBook book, Profiles profiles) {
        this.book = book;
        this.profiles = profiles;
        this.checks = new Checks(profiles);
        this.extraction = new Extraction(profiles);
    }

    public static Gate standard() {
        return STANDARD;
    }

    /**
     * Judges a body. It must not be changed while the result is in use.
     *
     * @param sender the facility of the token; null when it is not known, and then rules that need it are not judged
     */
    public GateResult check(byte[] body, @Nullable FacilityCode sender) {
        JsonReading reading = JsonDocument.parse(body, JsonLimits.SUBMISSION);
        if (reading instanceof JsonFailure failure) {
            return new GateResult(List.of(malformed(failure)), null);
        }
        JsonDocument document = (JsonDocument) reading;
        Findings findings = new Findings(book, document);
        Submission submission = judge(document, sender, findings);
        return new GateResult(findings.list(), submission);
    }

    private @Nullable Submission judge(JsonDocument document, @Nullable FacilityCode sender, Findings findings) {
        if (!(document.root() instanceof JsonObject root) || !root.is("resourceType", "Bundle")) {
            findings.add("G-BUNDLE", document.root());
            return null;
        }
        Profiles.OfBundle profile = profile(root, findings);
        if (profile == null) {
            return null;
        }
        BundleReading bundle = new BundleReading(document, root, profile, sender);
        for (Check check : checks.of(profile.type())) {
            check.judge(bundle, findings);
        }
        return extraction.read(bundle);
    }

    /** The profile by which the Bundle is judged; null when there is none, and then nothing more can be said. */
    private Profiles.@Nullable OfBundle profile(JsonObject root, Findings findings) {
        JsonObject meta = root.findObject("meta");
        List<JsonValue> declared = meta == null ? List.of() : meta.list("profile");
        for (JsonValue value : declared) {
            Profiles.OfBundle profile = value instanceof JsonText text ? profiles.findBundle(text) : null;
            if (profile != null && profile.isTaken()) {
                return profile;
            }
            if (profile != null) {
                findings.add(profile.refusal(), value);
                return null;
            }
        }
        if (declared.isEmpty()) {
            findings.addMissing("G-PROFILE-MISSING", root, "meta.profile");
        }
        for (JsonValue value : declared) {
            String present = value instanceof JsonText text ? profiles.findMoved(text) : null;
            if (present == null) {
                findings.add("G-PROFILE-UNKNOWN", value);
            } else {
                findings.add("G-PROFILE-MOVED", value, present);
            }
        }
        return null;
    }

    private Finding malformed(JsonFailure failure) {
        Rule rule = book.get("G-JSON-" + failure.kind().name().replace('_', '-'));
        return new Finding(rule, new Finding.Place("Bundle", "", failure.line(), failure.column()));
    }
}
