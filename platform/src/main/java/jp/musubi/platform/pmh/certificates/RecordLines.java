package jp.musubi.platform.pmh.certificates;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.musubi.platform.kernel.caller.DataClass;
import jp.musubi.platform.pmh.certificates.forms.FieldFill;
import jp.musubi.platform.records.ServedItem;
import jp.musubi.standard.json.JsonDocument;
import jp.musubi.standard.json.JsonLimits;
import jp.musubi.standard.json.JsonNumber;
import jp.musubi.standard.json.JsonObject;
import org.jspecify.annotations.Nullable;

/** 記録の行。What the newest items of a class say, a line each, with where each line came from. */
record RecordLines(List<ServedItem> items) {

    /** Lines of a field: more would not be read. */
    private static final int MOST = 12;

    RecordLines {
        items = List.copyOf(items);
    }

    /** 一つの項目を埋めるもの。@param source ids and versions of the items, in the order of the lines */
    record Filled(String text, String source) {}

    /** Null when nothing is there. @param longest characters of the field; lines that do not fit are left out */
    @Nullable
    Filled fill(FieldFill fill, int longest) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (ServedItem item : items) {
            if (item.dataClass() == classOf(fill)
                    && lines.size() < MOST
                    && !item.label().isBlank()) {
                lines.putIfAbsent(line(item), item.id() + "/" + item.version());
            }
        }
        List<String> kept = new ArrayList<>();
        int length = 0;
        for (String line : lines.keySet()) {
            length += line.length() + 1;
            if (length <= longest) {
                kept.add(line);
            }
        }
        return kept.isEmpty()
                ? null
                : new Filled(
                        String.join("\n", kept), kept.stream().map(lines::get).collect(Collectors.joining(" ")));
    }

    private static @Nullable DataClass classOf(FieldFill fill) {
        return switch (fill) {
            case CONDITIONS -> DataClass.CONDITION;
            case LABS -> DataClass.LAB;
            case DRUGS -> DataClass.MEDICATION;
            default -> null;
        };
    }

    private static String line(ServedItem item) {
        String amount = item.dataClass() == DataClass.LAB ? amount(item.json()) : "";
        String day = item.clinicalDate() == null ? "" : "(" + item.clinicalDate() + ")";
        return item.label() + (amount.isEmpty() ? "" : " " + amount) + day;
    }

    private static String amount(byte[] json) {
        if (!(JsonDocument.parse(json, JsonLimits.SUBMISSION) instanceof JsonDocument document)
                || !(document.root() instanceof JsonObject resource)) {
            return "";
        }
        JsonObject quantity = resource.findObject("valueQuantity");
        if (quantity == null || !(quantity.find("value") instanceof JsonNumber number)) {
            String words = resource.findText("valueString");
            return words == null ? "" : words;
        }
        String comparator = quantity.findText("comparator");
        String unit = quantity.findText("unit");
        return (comparator == null ? "" : comparator) + number.lexical() + (unit == null ? "" : " " + unit);
    }
}
