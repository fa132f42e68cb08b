package jp.musubi.standard.gate.invariants.japan;

import jp.musubi.standard.gate.submission.Names;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;
import org.jspecify.annotations.Nullable;

/** セクション。Sections of a document, told by their code. Source: clins §5.7. */
final class Sections {

    /** Reference to a CDA document. */
    static final String CDA = "200";

    /** The structured part, with sections inside. */
    static final String STRUCTURED = "300";

    private Sections() {}

    /** The first section of that code directly in the Composition, or null. */
    static @Nullable JsonObject find(JsonObject composition, String code) {
        for (JsonValue value : composition.list("section")) {
            if (value instanceof JsonObject section && isCoded(section, code)) {
                return section;
            }
        }
        return null;
    }

    private static boolean isCoded(JsonObject section, String code) {
        for (JsonValue value : Codings.listOf(section.findObject("code"))) {
            if (Codings.isOf(value, Names.SECTION) && ((JsonObject) value).is("code", code)) {
                return true;
            }
        }
        return false;
    }
}
