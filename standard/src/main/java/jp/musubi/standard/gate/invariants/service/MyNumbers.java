package jp.musubi.standard.gate.invariants.service;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.words.LocalIdSystems;
import jp.musubi.standard.words.MyNumber;

/** 個人番号。In every Identifier, also of contained resources and of attached documents. Source: identifiers §7. */
final class MyNumbers implements Invariant {

    /** Twelve signs, each as one byte, three bytes (full width) or six (escaped). */
    private static final int SHORTEST = 12;

    private static final int LONGEST = 72;

    private final LocalIdSystems localSystems = LocalIdSystems.standard();

    @Override
    public void judge(JsonObject identifier, Judging judging) {
        if (!(identifier.find("value") instanceof JsonText value)
                || value.length() < SHORTEST
                || value.length() > LONGEST
                || !MyNumber.isOne(value.value())) {
            return;
        }
        String system = identifier.findText("system");
        if (system == null || !localSystems.knows(system)) {
            judging.report("G-MYNUMBER", value);
        }
    }
}
