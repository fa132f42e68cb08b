package jp.musubi.standard.gate.packages;

import java.util.Arrays;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** The files of a package as JSON. */
final class PackageJson {

    /** The largest definition known has 4.3 MB and 73,000 values; a code list of 50,000 codes has some 400,000. */
    private static final JsonLimits LIMITS = new JsonLimits(24 << 20, 100, 600_000, 100);

    private PackageJson() {}

    /** The object, or null when the bytes are not one. A byte order mark is let through: these are no submissions. */
    static @Nullable JsonObject findObject(byte[] content) {
        boolean marked = content.length > 2
                && content[0] == (byte) 0xEF
                && content[1] == (byte) 0xBB
                && content[2] == (byte) 0xBF;
        byte[] json = marked ? Arrays.copyOfRange(content, 3, content.length) : content;
        return JsonDocument.parse(json, LIMITS) instanceof JsonDocument document
                        && document.root() instanceof JsonObject object
                ? object
                : null;
    }
}
