package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import jp.musubi.standard.json.JsonValue;

/** R1113: no full-width space in the text of a name that is marked as kanji or kana. Source: clins §5.1. */
final class NameSpaces implements Invariant {

    @Override
    public void judge(JsonObject patient, Judging judging) {
        for (JsonValue value : patient.list("name")) {
            if (value instanceof JsonObject name
                    && isMarked(name)
                    && name.find("text") instanceof JsonText text
                    && text.value().indexOf(Letters.FULL_WIDTH_SPACE) >= 0) {
                judging.report("R1113", text);
            }
        }
    }

    private static boolean isMarked(JsonObject name) {
        for (JsonValue value : name.list("extension")) {
            if (value instanceof JsonObject extension
                    && extension.is("url", Names.NAME_REPRESENTATION)
                    && (extension.is("valueCode", "IDE") || extension.is("valueCode", "SYL"))) {
                return true;
            }
        }
        return false;
    }
}
