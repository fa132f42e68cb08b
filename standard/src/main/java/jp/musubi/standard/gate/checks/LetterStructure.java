package jp.musubi.standard.gate.checks;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.gate.submission.Entry;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;

/** 診療情報提供書の構造情報。A letter that is only a PDF is not taken. */
final class LetterStructure implements Check {

    private static final String STRUCTURED = "300";
    private static final String CDA = "200";

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        for (Entry entry : bundle.entries()) {
            if (entry.is("Composition") && !isStructured(entry.resource())) {
                findings.addMissing("G-LETTER-STRUCTURE", entry.resource(), "section");
            }
        }
    }

    private static boolean isStructured(JsonObject composition) {
        for (JsonObject section : composition.listObjects("section")) {
            if (isCoded(section, STRUCTURED) && !section.list("section").isEmpty()
                    || isCoded(section, CDA) && !section.list("entry").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCoded(JsonObject section, String code) {
        JsonObject concept = section.findObject("code");
        if (concept != null) {
            for (JsonObject coding : concept.listObjects("coding")) {
                if (coding.is("system", Names.SECTION) && coding.is("code", code)) {
                    return true;
                }
            }
        }
        return false;
    }
}
