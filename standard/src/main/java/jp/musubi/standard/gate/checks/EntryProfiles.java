package jp.musubi.standard.gate.checks;

import java.util.List;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Canonicals;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.Profiles;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** 項目のプロファイル。The item kinds declare theirs. */
final class EntryProfiles implements Check {

    private final Profiles profiles;

    EntryProfiles(Profiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        for (Entry entry : bundle.entries()) {
            String wanted = wanted(bundle, entry);
            if (wanted != null && Canonicals.declares(entry.resource(), wanted)) {
                continue;
            }
            boolean old = hasOldName(entry);
            if (wanted != null && !old) {
                judgeMissing(bundle, entry, wanted, findings);
            }
        }
    }

    /** In a document only the Patient is bound: an Observation there may also be a common one (clins §2.3). */
    private @Nullable String wanted(BundleReading bundle, Entry entry) {
        boolean bound = bundle.isCollection() || entry.is("Patient");
        return bound ? profiles.findEntry(entry.type()) : null;
    }

    /** Then the walk over the profiles has said so. */
    private boolean hasOldName(Entry entry) {
        JsonObject meta = entry.resource().findObject("meta");
        for (JsonValue profile : meta == null ? List.<JsonValue>of() : meta.list("profile")) {
            if (profile instanceof JsonText declared && profiles.findMoved(declared) != null) {
                return true;
            }
        }
        return false;
    }

    private static void judgeMissing(BundleReading bundle, Entry entry, String wanted, Findings findings) {
        JsonObject meta = entry.resource().findObject("meta");
        JsonValue declared = meta == null ? null : meta.find("profile");
        String rule = bundle.isCollection() && entry.is("Patient") ? "R0212" : "G-ENTRY-PROFILE";
        if (declared == null) {
            findings.addMissing(rule, entry.resource(), "meta.profile", wanted);
        } else {
            findings.add(rule, declared, wanted);
        }
    }
}
