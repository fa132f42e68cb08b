package jp.musubi.standard.gate.checks;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** 外側の形。Type, entries, and their full URLs. */
final class BundleForm implements Check {

    private static final String PREFIX = "urn:uuid:";
    private static final int UUID_LENGTH = 36;

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        JsonObject root = bundle.root();
        String wanted = bundle.profile().bundleType();
        if (!root.is("type", wanted)) {
            JsonValue type = root.find("type");
            if (type == null) {
                findings.addMissing("G-TYPE", root, "type", wanted);
            } else {
                findings.add("G-TYPE", type, wanted);
            }
        }
        if (root.list("entry").isEmpty()) {
            findings.addMissing("G-ENTRY-MISSING", root, "entry");
        }
        for (JsonValue entry : root.list("entry")) {
            judge(entry, findings);
        }
    }

    private void judge(JsonValue entry, Findings findings) {
        if (!(entry instanceof JsonObject object)) {
            findings.add("G-RESOURCE-MISSING", entry);
            return;
        }
        JsonObject resource = object.findObject("resource");
        if (resource == null || !(resource.find("resourceType") instanceof JsonText)) {
            findings.addMissing("G-RESOURCE-MISSING", object, "resource");
        }
        if (!(object.find("fullUrl") instanceof JsonText fullUrl)) {
            findings.addMissing("G-FULLURL-MISSING", object, "fullUrl");
        } else if (!isUuidUrn(fullUrl.value())) {
            findings.add("G-FULLURL-FORM", fullUrl);
        }
    }

    private static boolean isUuidUrn(String url) {
        if (url.length() != PREFIX.length() + UUID_LENGTH || !url.startsWith(PREFIX)) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            char sign = url.charAt(PREFIX.length() + i);
            boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
            if (hyphen ? sign != '-' : !(sign >= '0' && sign <= '9' || sign >= 'a' && sign <= 'f')) {
                return false;
            }
        }
        return true;
    }
}
