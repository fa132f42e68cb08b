package jp.musubi.standard.gate.shape;

import java.util.List;
import jp.musubi.standard.gate.shape.Element.Slice;
import jp.musubi.standard.gate.shape.Element.Slices;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** スライス。Each repetition goes to the first slice it belongs to; then the slices are counted. */
final class SliceWalk {

    private final Walk walk;
    private final ValueWalk values;

    SliceWalk(Walk walk, ValueWalk values) {
        this.walk = walk;
        this.values = values;
    }

    void judge(List<JsonValue> elements, JsonValue place, Element element, Variant variant) {
        Slices slices = element.slices();
        int[] counts = new int[slices.list().size()];
        int furthest = -1;
        for (int i = 0; i < elements.size(); i++) {
            JsonValue each = elements.get(i);
            int slice = slices.finder().find(each, walk);
            if (slice < 0) {
                unmatched(each, element, variant);
            } else {
                counts[slice]++;
                if (slices.ordered() && slice < furthest) {
                    report(
                            element,
                            "G-SLICE-ORDER",
                            each,
                            slices.list().get(slice).path());
                }
                furthest = Math.max(furthest, slice);
                values.judge(each, slices.list().get(slice).variant());
            }
        }
        count(counts, place, slices);
    }

    /** For an element that is not there at all. */
    void missing(JsonObject object, Element element) {
        for (Slice slice : element.slices().list()) {
            if (slice.card().min() > 0 && !slice.rule().equals("-")) {
                walk.reportMissing(rule(slice, "G-SLICE-MIN"), object, element.name(), slice.path());
            }
        }
    }

    private void unmatched(JsonValue value, Element element, Variant variant) {
        if (element.slices().closed()) {
            report(element, "G-SLICE-CLOSED", value, element.path());
        }
        values.judge(value, variant);
    }

    private void count(int[] counts, JsonValue place, Slices slices) {
        for (int i = 0; i < counts.length; i++) {
            Slice slice = slices.list().get(i);
            int count = counts[i];
            for (int reslice : slices.reslices().get(i)) {
                count += counts[reslice];
            }
            if (slice.rule().equals("-")) {
                continue;
            }
            if (count < slice.card().min()) {
                walk.report(
                        rule(slice, "G-SLICE-MIN"),
                        place,
                        slice.path(),
                        String.valueOf(slice.card().min()));
            } else if (count > slice.card().max()) {
                walk.report(
                        rule(slice, "G-SLICE-MAX"),
                        place,
                        slice.path(),
                        String.valueOf(slice.card().max()));
            }
        }
    }

    private static String rule(Slice slice, String general) {
        return slice.rule().isEmpty() ? general : slice.rule();
    }

    private void report(Element element, String rule, JsonValue place, String word) {
        if (!element.rule().equals("-")) {
            walk.report(element.ruleOr(rule), place, word);
        }
    }
}
