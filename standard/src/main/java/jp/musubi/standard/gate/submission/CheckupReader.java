package jp.musubi.standard.gate.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.musubi.standard.gate.submission.SubmittedItem.Kind;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/**
 * 健診結果報告書の取り出し。The heading (Composition) and each result that has a value. Groups of results, attachments and
 * whoever worked on it stay in the document.
 */
final class CheckupReader {

    private CheckupReader() {}

    /** The heading first; empty when the document has none. */
    static List<SubmittedItem> list(List<Entry> entries) {
        List<SubmittedItem> taken = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.is("Composition") && taken.isEmpty()) {
                taken.add(heading(entry, day(entries, entry.resource())));
            }
        }
        if (taken.isEmpty()) {
            return List.of();
        }
        entries.stream()
                .filter(CheckupReader::isResult)
                .map(CheckupReader::result)
                .forEach(taken::add);
        return taken;
    }

    private static SubmittedItem heading(Entry entry, @Nullable String day) {
        JsonObject composition = entry.resource();
        JsonObject identifier = composition.findObject("identifier");
        return new SubmittedItem(
                Kind.CHECKUP,
                entry.type(),
                composition,
                identifier == null ? null : identifier.findText("value"),
                orEmpty(composition.findText("title")),
                day,
                Set.of());
    }

    /** 受診の日: when the Encounter began. */
    private static @Nullable String day(List<Entry> entries, JsonObject composition) {
        for (Entry entry : entries) {
            JsonObject period = entry.is("Encounter") ? entry.resource().findObject("period") : null;
            if (period != null && period.findText("start") != null) {
                return period.findText("start");
            }
        }
        return composition.findText("date");
    }

    private static boolean isResult(Entry entry) {
        if (!entry.is("Observation") || entry.resource().has("hasMember")) {
            return false;
        }
        return entry.resource().members().stream()
                .anyMatch(member -> member.name().startsWith("value"));
    }

    private static SubmittedItem result(Entry entry) {
        JsonObject observation = entry.resource();
        return new SubmittedItem(
                Kind.CHECKUP,
                entry.type(),
                observation,
                identifier(observation),
                label(observation),
                observation.findText("effectiveDateTime"),
                Set.of());
    }

    private static @Nullable String identifier(JsonObject observation) {
        for (JsonObject identifier : observation.listObjects("identifier")) {
            if (identifier.is("system", Names.RESOURCE_IDENTIFIER)) {
                return identifier.findText("value");
            }
        }
        return null;
    }

    /** Checkup results mostly have no text of their own, but the name of their code. */
    private static String label(JsonObject observation) {
        JsonObject code = observation.findObject("code");
        if (code == null) {
            return "";
        }
        String text = code.findText("text");
        for (JsonObject coding : code.listObjects("coding")) {
            text = text == null ? coding.findText("display") : text;
        }
        return orEmpty(text);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
