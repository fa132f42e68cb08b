package jp.musubi.standard.gate.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** 登録の種類のタグ。One kind in one Bundle, and nothing but it and the Patient (the slicing is closed). */
final class KindTag implements Check {

    private static final Set<String> KINDS = Set.of("AllergyIntolerance", "Condition", "Observation");
    private static final String ANY_KIND = "AllergyIntolerance・Condition・Observation";

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        String kind = judgeTag(bundle.root(), findings);
        for (Entry entry : bundle.entries()) {
            boolean fits = entry.is("Patient") || (kind == null ? KINDS.contains(entry.type()) : entry.is(kind));
            if (!fits) {
                findings.add("G-ENTRY-TYPE", entry.resource(), kind == null ? ANY_KIND : kind);
            }
        }
    }

    /** The tagged kind, or null when the tag is wrong. */
    private static @Nullable String judgeTag(JsonObject root, Findings findings) {
        JsonObject meta = root.findObject("meta");
        List<JsonObject> tags = new ArrayList<>();
        if (meta != null) {
            for (JsonObject tag : meta.listObjects("tag")) {
                if (tag.is("system", Names.BUNDLE_KIND_TAG)) {
                    tags.add(tag);
                }
            }
        }
        if (tags.isEmpty()) {
            findings.addMissing("R02141", meta == null ? root : meta, meta == null ? "meta.tag" : "tag");
            return null;
        }
        String kind = tags.get(0).findText("code");
        if (tags.size() > 1 || kind == null || !KINDS.contains(kind)) {
            findings.add("R02142", tags.get(tags.size() - 1));
            return null;
        }
        return kind;
    }
}
