package jp.musubi.standard.gate.checks;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;

/** 外側の形。That there are entries, and the form of their full URLs; the tables say the rest. */
final class BundleForm implements Check {

    private static final String PREFIX = "urn:uuid:";
    private static final int UUID_LENGTH = 36;

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        if (bundle.root().list("entry").isEmpty()) {
            findings.addMissing("G-ENTRY-MISSING", bundle.root(), "entry");
        }
        for (JsonObject entry : bundle.root().listObjects("entry")) {
            if (entry.find("fullUrl") instanceof JsonText fullUrl && !isUuidUrn(fullUrl.value())) {
                findings.add("G-FULLURL-FORM", fullUrl);
            }
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
