package jp.musubi.standard.gate.invariants.base;

import static java.util.Map.entry;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import jp.musubi.standard.gate.invariants.Invariant;
import jp.musubi.standard.gate.invariants.Judging;
import jp.musubi.standard.json.JsonObject;

/** 数量の決まり。 */
public final class QuantityInvariants {

    private static final String UCUM = "http://unitsofmeasure.org";

    private static final Map<String, Invariant> BY_ID = Map.ofEntries(
            entry("qty-3", Presence.needs("qty-3", "code", "system")),
            entry("sqty-1", Presence.never("sqty-1", "comparator")),
            entry("age-1", QuantityInvariants::ageIsPositiveTime),
            entry("cnt-3", QuantityInvariants::countIsWhole),
            entry("dis-1", QuantityInvariants::distanceHasUcumUnit),
            entry("drt-1", QuantityInvariants::durationHasUcumUnit),
            entry("rng-2", QuantityInvariants::rangeRunsUpward),
            entry("rat-1", QuantityInvariants::ratioIsWhole));

    private QuantityInvariants() {}

    public static Map<String, Invariant> byId() {
        return BY_ID;
    }

    private static void ageIsPositiveTime(JsonObject age, Judging judging) {
        BigDecimal value = Decimals.find(age, "value");
        if (!hasUcumUnit(age) || (value != null && value.signum() <= 0)) {
            judging.report("age-1", age);
        }
    }

    private static void countIsWhole(JsonObject count, Judging judging) {
        BigDecimal value = Decimals.find(count, "value");
        boolean one = !Part.has(count, "code") || count.is("code", "1");
        if (!hasUcumUnit(count) || !one || (value != null && value.scale() > 0)) {
            judging.report("cnt-3", count);
        }
    }

    private static void distanceHasUcumUnit(JsonObject distance, Judging judging) {
        if (!hasUcumUnit(distance)) {
            judging.report("dis-1", distance);
        }
    }

    private static void durationHasUcumUnit(JsonObject duration, Judging judging) {
        boolean right = duration.is("system", UCUM) && Part.has(duration, "value");
        if (Part.has(duration, "code") && !right) {
            judging.report("drt-1", duration);
        }
    }

    private static boolean hasUcumUnit(JsonObject quantity) {
        boolean coded = Part.has(quantity, "code") || !Part.has(quantity, "value");
        return coded && (!Part.has(quantity, "system") || quantity.is("system", UCUM));
    }

    private static void rangeRunsUpward(JsonObject range, Judging judging) {
        JsonObject low = range.findObject("low");
        JsonObject high = range.findObject("high");
        if (low == null || high == null || !haveSameUnit(low, high)) {
            return;
        }
        BigDecimal least = Decimals.find(low, "value");
        BigDecimal most = Decimals.find(high, "value");
        if (least != null && most != null && least.compareTo(most) > 0) {
            judging.report("rng-2", range);
        }
    }

    /** Without a common unit the order is open: 1 g is more than 900 mg. */
    private static boolean haveSameUnit(JsonObject one, JsonObject other) {
        boolean coded = one.has("code") || other.has("code");
        return coded ? haveSame("system", one, other) && haveSame("code", one, other) : haveSame("unit", one, other);
    }

    private static boolean haveSame(String name, JsonObject one, JsonObject other) {
        return Objects.equals(one.findText(name), other.findText(name));
    }

    private static void ratioIsWhole(JsonObject ratio, Judging judging) {
        boolean above = Part.has(ratio, "numerator");
        if (above != Part.has(ratio, "denominator") || (!above && !ratio.has("extension"))) {
            judging.report("rat-1", ratio);
        }
    }
}
