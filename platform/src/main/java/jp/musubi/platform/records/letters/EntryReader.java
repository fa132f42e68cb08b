package jp.musubi.platform.records.letters;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.musubi.platform.records.letters.LetterContent.Entry;
import jp.musubi.platform.records.sixitems.ItemDetail;
import jp.musubi.standard.json.JsonArray;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonText;
import org.jspecify.annotations.Nullable;

/** セクションの項目を読む。By its own words: the text of its code, or the display of the first coding that has one. */
final class EntryReader {

    /** What the section's own text names already. */
    private static final Set<String> UNSHOWN = Set.of("Bundle", "DocumentReference", "Encounter", "Organization");

    private static final List<String> DAYS =
            List.of("onsetDateTime", "effectiveDateTime", "authoredOn", "recordedDate");

    private EntryReader() {}

    static List<Entry> entriesOf(JsonObject section, Map<String, JsonObject> resources) {
        return section.listObjects("entry").stream()
                .flatMap(each -> Stream.ofNullable(each.findText("reference")))
                .distinct()
                .flatMap(each -> Stream.ofNullable(resources.get(each)))
                .filter(each -> !UNSHOWN.contains(String.valueOf(each.findText("resourceType"))))
                .map(EntryReader::entryOf)
                .filter(each -> !each.label().isEmpty())
                .toList();
    }

    private static Entry entryOf(JsonObject resource) {
        String day = DAYS.stream()
                .map(resource::findText)
                .filter(Objects::nonNull)
                .findFirst()
                .map(text -> text.length() > 10 ? text.substring(0, 10) : text)
                .orElse(null);
        return new Entry(labelOf(resource), ItemDetail.of(resource), day);
    }

    private static String labelOf(JsonObject resource) {
        if (resource.is("resourceType", "Practitioner")) {
            return resource.listObjects("name").stream()
                    .map(name -> Objects.requireNonNullElseGet(
                            name.findText("text"), () -> name.findText("family") + " " + givenOf(name)))
                    .findFirst()
                    .orElse("");
        }
        JsonObject code = resource.findObject("code");
        JsonObject concept = code == null ? resource.findObject("medicationCodeableConcept") : code;
        return concept == null ? "" : wordsOf(concept);
    }

    private static String wordsOf(JsonObject concept) {
        String text = concept.findText("text");
        return text != null
                ? text
                : concept.listObjects("coding").stream()
                        .flatMap(coding -> Stream.ofNullable(coding.findText("display")))
                        .findFirst()
                        .orElse("");
    }

    static String givenOf(@Nullable JsonObject name) {
        return name != null && name.find("given") instanceof JsonArray given
                ? given.elements().stream()
                        .filter(JsonText.class::isInstance)
                        .map(each -> ((JsonText) each).value())
                        .collect(Collectors.joining(" "))
                : "";
    }
}
