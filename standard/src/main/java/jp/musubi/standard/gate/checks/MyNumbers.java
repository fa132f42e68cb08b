package jp.musubi.standard.gate.checks;

import jp.musubi.standard.gate.findings.Findings;
import jp.musubi.standard.gate.submission.BundleReading;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;
import jp.musubi.standard.words.LocalIdSystems;
import jp.musubi.standard.words.MyNumber;

/** 個人番号。Looks into every identifier at any depth, also of contained resources and of attached documents. */
final class MyNumbers implements Check {

    /** Twelve signs, each as one byte, three bytes (full width) or six (escaped). */
    private static final int SHORTEST = 12;

    private static final int LONGEST = 72;

    private final LocalIdSystems localSystems = LocalIdSystems.standard();

    @Override
    public void judge(BundleReading bundle, Findings findings) {
        walk(bundle.root(), false, findings);
    }

    private void walk(JsonValue value, boolean identifier, Findings findings) {
        if (value instanceof JsonObject object) {
            if (identifier) {
                judge(object, findings);
            }
            for (int i = 0; i < object.members().size(); i++) {
                JsonObject.Member member = object.members().get(i);
                if (!(member.value() instanceof JsonText)) {
                    walk(member.value(), namesIdentifier(member.name()), findings);
                }
            }
        } else if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                walk(array.elements().get(i), identifier, findings);
            }
        }
    }

    private void judge(JsonObject identifier, Findings findings) {
        if (!(identifier.find("value") instanceof JsonText value)
                || value.length() < SHORTEST
                || value.length() > LONGEST
                || !MyNumber.isOne(value.value())) {
            return;
        }
        String system = identifier.findText("system");
        if (system == null || !localSystems.knows(system)) {
            findings.add("G-MYNUMBER", value);
        }
    }

    private static boolean namesIdentifier(String name) {
        return name.equals("identifier") || name.endsWith("Identifier") || name.equals("requisition");
    }
}
