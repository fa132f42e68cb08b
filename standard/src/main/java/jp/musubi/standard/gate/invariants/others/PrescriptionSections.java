package jp.musubi.standard.gate.invariants.others;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** 区分とセクション。The system of the section codes is in no sheet, so the code alone is judged. */
final class PrescriptionSections implements Invariant {

    static final String RULE = "G-PRESCRIPTION-SECTION";

    @Override
    public void judge(JsonObject composition, Judging judging) {
        PrescriptionKind kind = PrescriptionKind.find(composition);
        JsonValue place = composition.find("section");
        if (kind == null || place == null) {
            return;
        }
        boolean needed = false;
        for (JsonObject section : composition.listObjects("section")) {
            List<String> codes = codes(section);
            needed |= codes.contains(kind.needed());
            if (codes.stream().noneMatch(kind.allowed()::contains)) {
                JsonObject code = section.findObject("code");
                judging.report(RULE, code == null ? section : code);
                return;
            }
        }
        if (!needed) {
            judging.report(RULE, place);
        }
    }

    private static List<String> codes(JsonObject section) {
        List<String> codes = new ArrayList<>();
        JsonObject concept = section.findObject("code");
        if (concept != null) {
            for (JsonObject coding : concept.listObjects("coding")) {
                String code = coding.findText("code");
                if (code != null) {
                    codes.add(code);
                }
            }
        }
        return codes;
    }
}
