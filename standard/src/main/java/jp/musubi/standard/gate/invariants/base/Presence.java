package jp.musubi.standard.gate.invariants.base;

import java.util.Arrays;
import java.util.List;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.json.JsonObject;
import jp.musubi.standard.json.JsonValue;

/** Which elements must or must not stand together: most invariants of R4 say no more. */
final class Presence {

    private Presence() {}

    /** The first only with the second. */
    static Invariant needs(String rule, String element, String other) {
        Part given = Part.of(element);
        Part needed = Part.of(other);
        return (object, judging) -> {
            if (given.isIn(object) && !needed.isIn(object)) {
                judging.reportMissing(rule, object, needed.name());
            }
        };
    }

    static Invariant notBoth(String rule, String one, String other) {
        Part first = Part.of(one);
        Part second = Part.of(other);
        return (object, judging) -> {
            JsonValue found = second.find(object);
            if (found != null && first.isIn(object)) {
                judging.report(rule, found);
            }
        };
    }

    static Invariant atLeastOne(String rule, String... elements) {
        List<Part> parts = Arrays.stream(elements).map(Part::of).toList();
        return (object, judging) -> {
            if (count(parts, object) == 0) {
                judging.report(rule, object);
            }
        };
    }

    static Invariant exactlyOne(String rule, String... elements) {
        List<Part> parts = Arrays.stream(elements).map(Part::of).toList();
        return (object, judging) -> {
            if (count(parts, object) != 1) {
                judging.report(rule, object);
            }
        };
    }

    static Invariant never(String rule, String element) {
        Part part = Part.of(element);
        return (object, judging) -> {
            JsonValue found = part.find(object);
            if (found != null) {
                judging.report(rule, found);
            }
        };
    }

    /** An element may not hold that code. */
    static Invariant neverCode(String rule, String element, String code) {
        return (object, judging) -> {
            JsonValue found = object.find(element);
            if (found != null && object.is(element, code)) {
                judging.report(rule, found);
            }
        };
    }

    private static int count(List<Part> parts, JsonObject object) {
        int count = 0;
        for (Part part : parts) {
            count += part.isIn(object) ? 1 : 0;
        }
        return count;
    }
}
