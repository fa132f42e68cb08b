package jp.musubi.platform.records.letters;

import java.util.ArrayList;
import java.util.List;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** 事前指示の読み取り。Of each document in the letter's Bundle, its own and that of a summary sent with it. */
final class DirectiveReader {

    private static final String SECTION = "410";

    private DirectiveReader() {}

    static List<Directive> read(byte[] letter) {
        List<Directive> found = new ArrayList<>();
        if (JsonDocument.parse(letter, JsonLimits.SUBMISSION) instanceof JsonDocument document
                && document.root() instanceof JsonObject bundle) {
            readBundle(bundle, found);
        }
        return List.copyOf(found);
    }

    private static void readBundle(JsonObject bundle, List<Directive> found) {
        for (JsonObject entry : bundle.listObjects("entry")) {
            JsonObject resource = entry.findObject("resource");
            if (resource != null && resource.is("resourceType", "Bundle")) {
                readBundle(resource, found);
            } else if (resource != null && resource.is("resourceType", "Composition")) {
                readSections(resource, resource, found);
            }
        }
    }

    private static void readSections(JsonObject holder, JsonObject composition, List<Directive> found) {
        for (JsonObject section : holder.listObjects("section")) {
            JsonObject code = section.findObject("code");
            boolean directive =
                    code != null && code.listObjects("coding").stream().anyMatch(coding -> coding.is("code", SECTION));
            if (directive) {
                String title = composition.findText("title");
                found.add(new Directive(
                        title == null ? "" : title, composition.findText("date"), text(section.findObject("text"))));
            }
            readSections(section, composition, found);
        }
    }

    private static String text(@Nullable JsonObject narrative) {
        return String.join(" ", Narrative.lines(narrative == null ? null : narrative.findText("div")));
    }
}
